import { describe, expect, test } from 'vitest';
import type { ChangedFile } from '../../../../../src/domain/views/difference/changed-file.ts';
import type { SiteTable } from '../../../../make-site.ts';
import { factsBetween } from '../../../../support/differences.ts';

const [feb, may] = ['2026-02-12-x', '2026-05-14-x'] as const;
const body = (id: string): string => `## [A](../strategies/${id})\n\n### Bright spots\n\n- It works.`;

/** A strategy with everything that may name it. */
const named = (id: string, fields: object = {}): SiteTable => ({
  strategies: { [id]: { title: 'A', ...fields }, b: { replaces: [id] } },
  routines: {
    [feb]: [{ [id]: 'red' }, { focus: { strategies: [id] }, nextSteps: [{ id: 's', text: 'Do.', strategy: id }], body: body(id) }],
  },
});
const movedRating: ChangedFile = { kind: 'moved', from: `routines/${feb}/old`, to: `routines/${feb}/new` };

describe('a new id', () => {
  test('that lists the old one is a renaming, and nothing that names it changed', () => {
    expect(factsBetween(named('old'), named('new', { aliases: ['old'] }))).toEqual([
      `renamed: renamed old > new`,
      `renamed: renamed ${feb}/old > ${feb}/new`,
    ]);
  });

  test('whose file moved to the byte is one, too', () => {
    const files: ChangedFile[] = [
      { kind: 'moved', from: 'strategies/old', to: 'strategies/new' },
      movedRating,
      { kind: 'changed', path: `routines/${feb}` },
    ];
    expect(factsBetween(named('old'), named('new'), files)).toEqual([
      'renamed: renamed old > new',
      `renamed: renamed ${feb}/old > ${feb}/new`,
      `files: file follows routines/${feb}`,
    ]);
  });

  test('with other changes tells of both', () => {
    expect(factsBetween(named('old'), named('new', { aliases: ['old', 'older'], scale: 'All' }))).toEqual([
      'plans: field new scale none > "All"',
      'plans: field new aliases none > ["old","older"]',
      'renamed: renamed old > new',
      `renamed: renamed ${feb}/old > ${feb}/new`,
    ]);
  });

  test('without either is something new, and the old one is gone', () => {
    expect(factsBetween({ strategies: ['old'] }, { strategies: ['new'] })).toEqual([
      'plans: new strategy new',
      'plans: removed strategy old',
    ]);
  });

  test('of something that was there before leaves the other one gone', () => {
    expect(factsBetween({ strategies: ['a', 'b'] }, { strategies: { b: { aliases: ['a'] } } })).toEqual([
      'plans: field b aliases none > ["a"]',
      'plans: removed strategy a',
    ]);
  });
});

describe('a routine of another name', () => {
  const before: SiteTable = {
    strategies: ['a'],
    routines: {
      [feb]: [{ a: 'red' }, { nextSteps: [{ id: 's', text: 'Do.' }] }],
      [may]: [{}, { followUps: [{ step: `${feb}#s`, done: '2026-03-01' }] }],
    },
  };
  const renamed = (level: string): SiteTable => ({
    strategies: ['a'],
    routines: {
      '2026-02-12-y': [{ a: level }, { aliases: [feb], nextSteps: [{ id: 's', text: 'Do.' }] }],
      [may]: [{}, { followUps: [{ step: '2026-02-12-y#s', done: '2026-03-01' }] }],
    },
  });

  test('takes its ratings, promises and answers along', () => {
    expect(factsBetween(before, renamed('red'))).toEqual([`renamed: renamed ${feb} > 2026-02-12-y`]);
  });

  test('is the same record', () => {
    expect(factsBetween(before, renamed('green'))).toEqual([
      'record: rating-judged 2026-02-12-y/a rated > rated 3',
      `renamed: renamed ${feb} > 2026-02-12-y`,
    ]);
  });
});

test('somebody under another id is the same person, wherever they are named', () => {
  const table = (id: string, name = 'Ana'): SiteTable => ({ people: { [id]: { name } }, strategies: { a: { lead: id } } });
  expect(factsBetween(table('ana'), table('ana-whitfield'))).toEqual([]);
  expect(factsBetween(table('ana'), table('ben', 'Ben'))).toEqual([
    'plans: field a lead "ana" > "ben"',
    'settings: item-new person ben',
    'settings: item-removed person ana',
  ]);
});
