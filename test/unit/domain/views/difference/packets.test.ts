import { describe, expect, test } from 'vitest';
import type { RoutineRow, SiteTable } from '../../../../make-site.ts';
import { factsBetween } from '../../../../support/differences.ts';

const [feb, may] = ['2027-02-11-x', '2027-05-13-x'] as const;

/** What is told when the fields of a routine in preparation change. */
function told(before: RoutineRow, after: RoutineRow): string[] {
  const table = (row: RoutineRow): SiteTable => ({ strategies: ['a'], routines: { [feb]: [{}, { status: 'preparing', ...row }] } });
  return factsBetween(table(before), table(after));
}

const [see, decide] = [
  { text: 'See where each strategy stands', minutes: 10 },
  { text: 'Decide who calls the families', minutes: 20 },
];
const place = 'routines: field 2027-02-11-x';

describe('a routine in preparation', () => {
  test.each<[string, RoutineRow, RoutineRow, string[]]>([
    ['its status', {}, { status: 'held' }, [`routines: status ${feb} preparing > held`]],
    ['cancelled, with a reason', {}, { status: 'cancelled', reason: 'Snow.' }, [`routines: status ${feb} preparing > cancelled`]],
    ['its date', {}, { date: '2027-02-18', earlierDates: ['2027-02-11'] }, ['routines: routine-moved 2027-02-11 > 2027-02-18']],
    ['earlier dates alone', {}, { earlierDates: ['2027-01-11'] }, [`${place} earlierDates none > ["2027-01-11"]`]],
    ['how long it lasts', { minutes: 60 }, { minutes: 75 }, [`${place} minutes 60 > 75`]],
    [
      'a new objective',
      { objectives: [see] },
      { objectives: [see, decide] },
      [`routines: item-new ${feb} objective ${decide.text}`, 'routines: agenda-length 10 > 30'],
    ],
    [
      'an objective that is gone',
      { objectives: [see, { text: 'Go home' }] },
      { objectives: [see] },
      [`routines: item-removed ${feb} objective Go home`],
    ],
    [
      'a reworded objective',
      { objectives: [decide] },
      { objectives: [{ ...decide, text: 'Decide who visits the families' }] },
      [`${place} objectives.*.text "Decide who calls the families" > "Decide who visits the families"`],
    ],
    [
      'its minutes',
      { objectives: [decide] },
      { objectives: [{ ...decide, minutes: 25 }] },
      [`${place} objectives.*.minutes 20 > 25`, 'routines: agenda-length 20 > 25'],
    ],
    [
      'minutes that move between parts',
      { objectives: [see, decide] },
      {
        objectives: [
          { ...see, minutes: 5 },
          { ...decide, minutes: 25 },
        ],
      },
      [`${place} objectives.*.minutes 10 > 5`, `${place} objectives.*.minutes 20 > 25`],
    ],
    ['the order of the agenda', { objectives: [see, decide] }, { objectives: [decide, see] }, [`routines: order ${feb} objectives`]],
    ['a new decision', {}, { decisions: [{ text: 'Call.' }] }, [`routines: item-new ${feb} decision Call.`]],
    [
      'who came',
      { people: [{ who: 'Ana' }, { who: 'Ben' }] },
      { people: [{ who: 'Ana', came: false }, { who: 'Cleo' }] },
      [
        `routines: item-new ${feb} participant Cleo`,
        `${place} people.*.came true > false`,
        `routines: item-removed ${feb} participant Ben`,
      ],
    ],
    ['who was told', {}, { told: [{ whom: 'Board' }] }, [`routines: item-new ${feb} told Board`]],
    ['a promise', {}, { nextSteps: [{ id: 'call', text: 'Call.' }] }, [`steps: step-new ${feb} call`]],
  ])('%s', (_, before, after, facts) => {
    expect(told(before, after)).toEqual(facts);
  });
});

describe('a held routine is a record', () => {
  const step = { id: 'call', text: 'Call all.', owner: 'Ana', due: '2027-03-01' };
  const table = (ratings: Record<string, string>, row: RoutineRow): SiteTable => ({
    strategies: ['a', 'b'],
    routines: { [feb]: [ratings, row], [may]: {} },
  });

  test('whatever changes in it comes first', () => {
    const before = table({ a: 'red' }, { decisions: [{ text: 'Call.' }], nextSteps: [step] });
    const after: SiteTable = {
      ...table({ a: 'green', b: 'red' }, { decisions: [], nextSteps: [{ ...step, owner: 'Ben' }], followUps: [], body: 'New.' }),
      strategies: { a: { title: 'New' }, b: {} },
    };
    expect(factsBetween(before, after)).toEqual([
      `record: item-removed ${feb} decision Call.`,
      `record: text ${feb} words`,
      `record: rating-judged ${feb}/a rated > rated 3`,
      `record: rating-new ${feb}/b first`,
      `record: field ${feb} nextSteps.*.owner "Ana" > "Ben"`,
      'plans: field a title "A" > "New"',
    ]);
  });

  test('one that is gone takes its ratings and promises with it', () => {
    const before = table({ a: 'red' }, { nextSteps: [step] });
    expect(factsBetween(before, { strategies: ['a', 'b'], routines: { [may]: {} } })).toEqual([
      `record: removed routine ${feb}`,
      `record: rating-removed ${feb}/a`,
      `record: step-removed ${feb} call`,
    ]);
  });

  test('to hold a routine is no change of a record', () => {
    const before: SiteTable = { strategies: ['a'], routines: { [feb]: [{ a: '?' }, { status: 'preparing' }] } };
    const after: SiteTable = { strategies: ['a'], routines: { [feb]: [{ a: 'green' }, { decisions: [{ text: 'Call.' }] }] } };
    expect(factsBetween(before, after)).toEqual([
      `routines: status ${feb} preparing > held`,
      `routines: item-new ${feb} decision Call.`,
      `ratings: rating-judged ${feb}/a open > rated uncounted`,
    ]);
  });

  test('the latest routine comes first', () => {
    const before: SiteTable = { routines: { [feb]: {}, [may]: {} } };
    const after: SiteTable = { routines: { [feb]: [{}, { place: 'Library' }], [may]: [{}, { place: 'Library' }] } };
    expect(factsBetween(before, after)).toEqual([
      `record: field ${may} place none > "Library"`,
      `record: field ${feb} place none > "Library"`,
    ]);
  });
});

describe('newly published', () => {
  test('a whole routine, with what was decided, rated and promised in it', () => {
    const row: RoutineRow = { decisions: [{ text: 'Call.' }], nextSteps: [{ id: 'call', text: 'Call all.' }] };
    const after: SiteTable = { strategies: ['a'], routines: { [feb]: [{ a: 'green' }, row] } };
    expect(factsBetween({ strategies: ['a'] }, after)).toEqual([
      `published: published ${feb} whole routines/${feb} routines/${feb}/a`,
      `routines: item-new ${feb} decision Call.`,
      `ratings: rating-new ${feb}/a first`,
      `steps: step-new ${feb} call`,
    ]);
  });

  test('ratings of a routine that was in preparation', () => {
    const table = (ratings: Record<string, string>): SiteTable => ({
      strategies: ['a', 'b'],
      routines: { [feb]: [ratings, { status: 'preparing' }] },
    });
    expect(factsBetween(table({ a: '?' }), table({ a: '?', b: 'red' }))).toEqual([
      `published: published ${feb} part routines/${feb}/b`,
      `ratings: rating-new ${feb}/b first`,
    ]);
  });
});
