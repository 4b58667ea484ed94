import { describe, expect, test } from 'vitest';
import { leadOn, leadTerms, peopleInRole, someone } from '../../../../src/domain/views/people.ts';
import { makeSite, pick, type RoutineRow } from '../../../make-site.ts';

const people = { 'luis-ortega': { name: 'Luis Ortega', position: 'Principal' } };

describe('somebody', () => {
  test('of people.yaml', () => {
    expect(someone(makeSite({ people }), 'luis-ortega')).toEqual({ kind: 'person', id: 'luis-ortega', fields: people['luis-ortega'] });
  });

  test('in the author’s own words, where there is no such file or person', () => {
    expect(someone(makeSite(), 'luis-ortega')).toEqual({ kind: 'words', words: 'luis-ortega' });
    expect(someone(makeSite({ people }), 'The principals')).toEqual({ kind: 'words', words: 'The principals' });
  });

  test('never something that every object has', () => {
    expect(someone(makeSite({ people }), 'constructor')).toEqual({ kind: 'words', words: 'constructor' });
  });
});

test.each<[string, RoutineRow, string[]]>([
  [
    'those of its list',
    {
      people: [
        { who: 'Ana', role: 'leader' },
        { who: 'Ben', role: 'actor' },
        { who: 'Cleo', role: 'leader' },
      ],
    },
    ['Ana', 'Cleo'],
  ],
  ['else the standing one', { people: [{ who: 'Ben', role: 'actor' }] }, ['Dana']],
  ['the standing one without a list', {}, ['Dana']],
])('who leads a routine: %s', (_, fields, leaders) => {
  const site = makeSite({ series: { series: { leader: 'Dana' } }, routines: { x: [{}, { date: '2026-02-12', ...fields }] } });
  const routine = pick(site.routines, 'x');
  expect(peopleInRole(site, routine, 'leader')).toEqual(leaders.map((words) => ({ kind: 'words', words })));
  expect(peopleInRole(site, routine, 'broker')).toEqual([]);
});

describe('the lead of a strategy', () => {
  const lead = [
    { who: 'Ana', until: '2026-03-31' },
    { who: 'Ben', from: '2026-04-01', until: '2026-06-30' },
    { who: 'Cleo', from: '2026-08-01' },
  ];
  const site = makeSite({ strategies: { many: { lead }, one: { lead: 'Dana' } } });

  test.each([
    ['2020-01-01', 'Ana'],
    ['2026-03-31', 'Ana'],
    ['2026-04-01', 'Ben'],
    ['2026-06-30', 'Ben'],
    ['2026-08-01', 'Cleo'],
    ['2030-01-01', 'Cleo'],
    ['2026-07-15', 'Cleo'],
  ])('on %s: %s', (day, words) => {
    expect(leadOn(site, pick(site.strategies, 'many'), day)?.who).toEqual({ kind: 'words', words });
  });

  test('where terms overlap, the later one', () => {
    const overlapping = makeSite({ strategies: { a: { lead: [{ who: 'Ana' }, { who: 'Ben', from: '2026-01-01' }] } } });
    expect(leadOn(overlapping, pick(overlapping.strategies, 'a'), '2026-02-01')?.who).toEqual({ kind: 'words', words: 'Ben' });
  });

  test('one alone has no days', () => {
    expect(leadTerms(site, pick(site.strategies, 'one'))).toEqual([{ who: { kind: 'words', words: 'Dana' }, from: null, until: null }]);
    expect(leadOn(site, pick(site.strategies, 'one'), '2026-01-01')?.from).toBeNull();
  });

  test('every term, in the order in which it was written', () => {
    expect(leadTerms(site, pick(site.strategies, 'many')).map(({ from, until }) => [from, until])).toEqual([
      [null, '2026-03-31'],
      ['2026-04-01', '2026-06-30'],
      ['2026-08-01', null],
    ]);
  });
});
