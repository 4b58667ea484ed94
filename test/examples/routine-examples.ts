import type { RoutineRow } from '../make-site.ts';
import { district, names } from './district.ts';
import { rated } from './scales.ts';

type Objectives = NonNullable<RoutineRow['objectives']>;

const decide: Objectives[number] = {
  text: 'Decide who calls the families, and by when',
  kind: 'decision',
  lead: 'ana',
  about: { strategies: ['attendance', 'long'] },
  keyFacts: [
    {
      text: '64 students failed two or more courses.',
      evidence: [{ text: 'Report cards', source: 'Student records', date: '2026-06-19' }],
    },
    { text: 'Nobody has called their families.' },
  ],
  keyQuestions: ['What stops a list from going out in five days?', names.long],
  recommendations: ['Principals call, not counselors.'],
};
const see: Objectives[number] = { text: 'See where each strategy stands', part: 'affirm' };
const agree: Objectives[number] = { text: 'Agree who does what by when', part: 'commit' };
const untimed: Objectives = [see, decide, agree];
const affirm = { ...see, minutes: 10 };
const deepDive = { ...decide, minutes: 45 };
const commit = { ...agree, minutes: 5 };

const body = `A short meeting in a warm room.

## Bus routes

### Bright spots

- Late buses are down to one in nine.

### Challenges

- The long routes depend on one bridge.`;

/** One routine for each shape of agenda, and one that says everything a routine can say. */
export const agendas = district({
  people: {
    ana: { name: 'Ana Whitfield', position: 'Superintendent' },
    tomas: { name: 'Tomás Reyes', position: 'Director of planning and assessment' },
    dana: { name: names.word, position: 'Principal' },
  },
  series: { series: { title: 'Plan stocktake', leader: 'ana', broker: 'tomas' } },
  strategies: { attendance: { title: names.usual }, long: { title: names.long }, word: { title: names.word } },
  routines: {
    '2026-02-12-untimed': [{}, { objectives: untimed, start: '09:00' }],
    '2026-03-12-no-start': [{}, { objectives: [affirm, { ...deepDive, text: names.long }, commit] }],
    '2026-04-16-one-minute': [
      {},
      {
        objectives: [
          { ...affirm, minutes: 1 },
          { ...deepDive, minutes: 1 },
        ],
        start: '23:50',
      },
    ],
    '2026-05-14-one-part': [{}, { objectives: [{ ...affirm, minutes: 480 }], start: '09:00' }],
    '2026-10-15-everything': [
      { attendance: rated('amber-green'), long: rated('red'), plan: rated('amber-red') },
      {
        start: '09:00',
        minutes: 60,
        place: 'District office, board room',
        headline: 'Attendance rose; buses are late.',
        objectives: [affirm, deepDive, commit],
        people: [
          { who: 'ana', role: 'leader' },
          { who: 'tomas', role: 'broker' },
          { who: 'dana', role: 'school-voice', came: false },
        ],
        decisions: [
          {
            text: 'Principals call the families of all 64 ninth graders.',
            by: 'ana',
            why: 'Counselors have no time for it.',
            strategy: 'long',
          },
          { text: names.long },
        ],
        nextSteps: [
          {
            id: 'call',
            text: 'Call the families.',
            owner: 'dana',
            due: '2026-11-20',
            strategy: 'long',
            doneWhen: 'Each call is in the record',
          },
          { id: 'ask', text: `Ask about ${names.word}.`, owner: 'tomas', due: '2026-12-18' },
        ],
        told: [{ whom: 'School board', on: '2026-10-22', how: 'Report in public session' }, { whom: 'Families' }],
        body,
      },
    ],
    '2026-12-10-planned': [{}, { status: 'planned', nextSteps: [{ id: 'open', text: 'Find a room.' }] }],
  },
});
