import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { draftReport, leftOutReport } from '../../../../src/cli/report/draft.ts';
import { draftOf, factsOfDraft } from '../../../../src/domain/views/draft.ts';
import { goldenText } from '../../../build/golden-text.ts';
import { makeSite, pick, type SiteTable } from '../../../make-site.ts';

const [may, oct, feb] = ['2026-05-14-may', '2026-10-15-oct', '2027-02-11-feb'] as const;

/** A small district that has something of everything: four strategies, and an hour of which a person wrote one part. */
const table: SiteTable = {
  people: { ana: { name: 'Ana Whitfield' }, luis: { name: 'Luis Ortega' }, dana: { name: 'Dana Kim' } },
  goals: {
    reading: {
      measures: [
        {
          measure: 'Third graders at grade level',
          years: { '2025-26': '58 %', '2026-27': '64 %' },
          results: { '2025-26': { outcome: 'missed', value: '55 %', on: '2026-09-01', note: 'State test' } },
        },
      ],
    },
  },
  strategies: {
    coaches: {
      order: 1,
      lead: 'dana',
      years: {
        '2026-27': {
          milestones: [
            { id: 'm', title: 'A coach in each school', due: '2026-11-10', owner: 'dana' },
            { id: 'n', title: 'The first round is over', due: '2027-01-15', owner: 'luis' },
          ],
        },
      },
    },
    evenings: { order: 2, lead: 'luis', deliveryChain: [{ who: 'Librarian', weak: 'Weak where there is none' }] },
    tutors: { order: 3, lead: 'luis' },
    books: { order: 4, lead: 'ana' },
  },
  series: { series: { title: 'Plan stocktake', leader: 'ana', broker: 'luis', leadTimes: {} } },
  routines: {
    [may]: [
      { coaches: 'green', evenings: 'amber-red', tutors: 'green' },
      { nextSteps: [{ id: 'invite', text: 'Print the invitations.', owner: 'luis', due: '2026-09-01', strategy: 'evenings' }] },
    ],
    [oct]: [
      {
        coaches: {
          overall: 'amber-red',
          elements: ['green', 'red', 'amber-red'],
          ratedBy: 'dana',
          body: 'Two coaches left. Nobody has taken their place.',
          evidence: [{ text: 'Four of six schools have a coach.', source: 'Personnel file', date: '2026-10-01' }],
        },
        evenings: {
          overall: 'amber-green',
          elements: ['amber-green', 'amber-green', 'amber-green'],
          body: 'The hall was full.',
          evidence: [{ text: 'Families came twice.' }],
        },
        tutors: 'green',
        plan: { overall: 'amber-green', body: 'We are on our way.' },
      },
      { followUps: [{ step: `${may}#invite`, carried: { due: '2026-11-01', why: 'The printer broke.' } }] },
    ],
    [feb]: [
      {},
      {
        status: 'preparing',
        minutes: 60,
        objectives: [{ text: 'Learn from the tutors', kind: 'skill', about: { strategies: ['tutors'] } }],
      },
    ],
  },
};

const site = makeSite(table);
const draft = draftOf(site, pick(site.routines, feb));

test('a whole draft as the terminal shows it', () => {
  const text = `${stripVTControlCharacters(draftReport(site, draft))}\n`;
  expect(text).toBe(goldenText('draft-report', text));
});

test('a part for which no time is left', () => {
  const objectives = [{ text: 'Talk', part: 'affirm' as const, minutes: 60 }, { text: 'Decide' }];
  const full = makeSite({ ...table, routines: { ...table.routines, [feb]: [{}, { status: 'preparing', objectives }] } });
  const text = stripVTControlCharacters(draftReport(full, draftOf(full, pick(full.routines, feb))));
  expect(text).toContain(`        ?  ${' '.repeat(9)}██████${' '.repeat(9)}  2  Decide\n`);
  expect(text).toContain('  2  Decide\n     No time left, on the agenda already\n');
});

test('what only private/ knows, with its file', () => {
  const facts = factsOfDraft(draft).filter(({ kind }) => kind === 'weakest-elements');
  expect(stripVTControlCharacters(leftOutReport(site, draft, facts))).toBe(
    [
      'Only private/ knows this, so it stays out of a public routine',
      `     - Weakest: “Capacity”, red. [content/routines/${oct}/coaches]`,
    ].join('\n'),
  );
});
