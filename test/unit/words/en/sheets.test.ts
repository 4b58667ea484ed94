import { describe, expect, test } from 'vitest';
import { ratingSheet, stepSheet, strategyFields, stepFields } from '../../../../src/domain/views/sheets.ts';
import { ratingCell, ratingHead, sheetHeads, stepCell, stepStates, strategyCell } from '../../../../src/words/en/sheets.ts';
import { makeSite, pick, type SiteTable } from '../../../make-site.ts';

const oct = '2025-10-15-oct';
const people = { ana: { name: 'Ana Whitfield', position: 'Principal' }, luis: { name: 'Luis Ortega', position: 'Coach' } };
const table: SiteTable = {
  people,
  units: ['north'],
  goals: { goal: {}, other: {} },
  strategies: {
    reading: {
      goals: ['goal', 'other'],
      order: 2,
      units: ['north'],
      lead: [
        { who: 'luis', until: '2025-08-31' },
        { who: 'ana', from: '2025-09-01' },
      ],
      team: ['luis', 'ana'],
      feedbackLoops: ['A note each week', 'A visit each month'],
      status: 'active',
    },
    mentors: { lead: 'luis' },
  },
  routines: {
    [oct]: [
      {
        reading: {
          overall: 'amber-red',
          elements: ['red', 'green', 'amber-red'],
          ratedBy: 'ana',
          asOf: '2025-10-01',
          evidence: [{ text: 'One.', source: 'S' }, { text: 'Two.' }],
          body: 'It *works*.\n\n- Here\n- There',
        },
        mentors: '-',
      },
      { nextSteps: [{ id: 'call', text: 'Call all.', owner: 'ana', due: '2025-11-01', strategy: 'reading', doneWhen: 'All were called' }] },
    ],
  },
};
const site = makeSite(table);

describe('a cell of a table of strategies', () => {
  test.each([
    ['id', 'reading'],
    ['title', 'Reading'],
    ['goals', 'goal; other'],
    ['order', '2'],
    ['units', 'north'],
    ['success.what', 'It works'],
    ['success.by', '2028-06-15'],
    ['lead', 'Ana Whitfield'],
    ['team', 'Luis Ortega; Ana Whitfield'],
    ['feedbackLoops', 'A note each week\nA visit each month'],
    ['status', 'active'],
    ['impact', ''],
  ] as const)('%s: %j', (field, cell) => {
    expect(strategyCell(site, pick(site.strategies, 'reading'), field)).toBe(cell);
  });

  test('shows people as the district chose', () => {
    const roles = makeSite({ ...table, site: { showPeople: 'roles' } });
    expect(strategyCell(roles, pick(roles.strategies, 'reading'), 'lead')).toBe('Principal');
    expect(strategyCell(site, pick(site.strategies, 'mentors'), 'lead')).toBe('Luis Ortega');
  });
});

describe('a table of ratings', () => {
  const sheet = ratingSheet(pick(site.routines, oct), pick(site.rubrics, 'framework'));
  const cells = (id: string): string[] => {
    const row = sheet.rows.find(({ strategy }) => strategy.id === id);
    return row ? sheet.fields.map((field) => ratingCell(site, row, field)) : [];
  };

  test('has its heads in plain words', () => {
    expect(sheet.fields.map((field) => ratingHead(sheet, field))).toEqual([
      'Strategy id',
      'Strategy',
      'Planning',
      'Capacity',
      'Evidence',
      'Overall',
      'Not rated because',
      'Rationale',
      'What shows it',
      'Rated by',
      'As of',
    ]);
  });

  test('has no head twice: an element that is called like another column has its title, or else the name of its field', () => {
    const elements = [
      { id: 'why', title: 'Quality of reasons', short: 'Rationale' },
      { id: 'all', title: 'Overall' },
      { id: 'one', title: 'Same' },
      { id: 'two', title: 'Other', short: 'Same' },
    ];
    const heads = elements.map(({ id }) => ratingHead({ elements }, `ratings.${id}`));
    expect(heads).toEqual(['Quality of reasons', 'ratings.all', 'ratings.one', 'Other']);
  });

  test('has levels by their labels, and the reason without its marks', () => {
    expect(cells('reading')).toEqual([
      'reading',
      'Reading',
      'Red',
      'Green',
      'Amber-red',
      'Amber-red',
      '',
      'It works.\nHere\nThere',
      'One.\nTwo.',
      'Ana Whitfield',
      '2025-10-01',
    ]);
    expect(cells('mentors')).toEqual(['mentors', 'Mentors', '', '', '', '', 'No evidence yet.', '', '', '', '']);
  });
});

test('a table of next steps', () => {
  const [row] = stepSheet(site, null);
  expect(row && stepFields.map((field) => stepCell(site, row, field))).toEqual([
    oct,
    'call',
    'Call all.',
    'Ana Whitfield',
    '2025-11-01',
    'reading',
    '',
    'All were called',
    stepStates.open,
    'Ana Whitfield',
    '2025-11-01',
  ]);
  expect(row && stepCell(site, { ...row, step: null }, 'state')).toBe('Proposed');
});

test('each column has a head of its own', () => {
  for (const heads of Object.values(sheetHeads)) expect(new Set(Object.values(heads)).size).toBe(Object.keys(heads).length);
  expect(strategyFields.map((field) => sheetHeads.strategies[field])).toHaveLength(20);
});
