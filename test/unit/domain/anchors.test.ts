import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { headingAnchor } from '../../../src/domain/addresses.ts';
import { anchorsOf, headingIds } from '../../../src/domain/anchors.ts';
import type { Entry } from '../../../src/domain/entry.ts';
import { entriesOf, makeEntries, type RoutineRow } from '../../make-site.ts';
import { repository } from '../../support/district.ts';

const notes =
  'Words.\n\n## [A](../strategies/a)\n\n### Bright spots\n\n## [B][b]\n\n### Bright spots\n\n## [A](../strategies/a)\n\n[b]: ../goals/goal';

/** The ids of a routine's headings and the places that links may lead to. */
function placesOf(row: RoutineRow, body = notes): { ids: string[]; anchors: Record<string, string> } {
  const all = makeEntries({ strategies: ['a'], routines: { '2026-02-12-x': [{}, { ...row, body } as RoutineRow] } });
  const entries = entriesOf(all);
  const entry = entries.get('routine', '2026-02-12-x') as Entry;
  return { ids: headingIds(entries, entry), anchors: Object.fromEntries(anchorsOf(entries, entry)) };
}

describe('the headings of notes', () => {
  test('go by what they are about, where it comes first, and by their names', () => {
    expect(placesOf({}).ids).toEqual(['strategy-a', 'text-bright-spots', 'goal-goal', 'text-bright-spots-1', 'text-a-1']);
  });

  test('are found by the names that GitHub gives, and notes by what they are about, on the page of notes', () => {
    const page = '/routines/2026-02-12-x/notes/';
    expect(placesOf({}).anchors).toEqual({
      a: `${page}#strategy-a`,
      'bright-spots': `${page}#text-bright-spots`,
      b: `${page}#goal-goal`,
      'bright-spots-1': `${page}#text-bright-spots-1`,
      'a-1': `${page}#text-a-1`,
      notes: `${page}#notes`,
      'strategy-a': `${page}#strategy-a`,
      'goal-goal': `${page}#goal-goal`,
    });
  });

  test('stand in the packet where a routine has no page of notes', () => {
    expect(placesOf({ kind: 'memo' }, '## Río').anchors).toEqual({
      río: '/routines/2026-02-12-x/#text-r%C3%ADo',
      notes: '/routines/2026-02-12-x/#notes',
    });
  });
});

test('next steps are places of the packet, and a heading comes before one of the same name', () => {
  const nextSteps = [
    { id: 'visit', text: 'Visit' },
    { id: 'call', text: 'Call' },
  ];
  expect(placesOf({ nextSteps }, '').anchors).toEqual({
    'step-visit': '/routines/2026-02-12-x/#step-visit',
    'step-call': '/routines/2026-02-12-x/#step-call',
  });
  expect(placesOf({ nextSteps }, '## Step call').anchors['step-call']).toBe('/routines/2026-02-12-x/notes/#text-step-call');
});

test.each([
  ['plan', 'plan', { 'who-we-are': '/plans/plan/#text-who-we-are' }],
  ['page', 'about', { 'who-we-are': '/pages/about/#text-who-we-are' }],
  ['site', 'site', {}],
  ['rubric', 'framework', {}],
] as const)('the places of a %s', (kind, id, expected) => {
  const body = '## Who we are';
  const entries = entriesOf(makeEntries({ plans: { plan: { body } }, pages: { about: { body } } }));
  const entry = entries.get(kind, id) as Entry;
  expect(Object.fromEntries(anchorsOf(entries, entry))).toEqual(expected);
});

test('reasons of ratings have no places: several stand on one page', () => {
  const routines = { '2026-02-12-x': { a: { overall: 'green', body: '## Why' } } };
  const entries = entriesOf(makeEntries({ strategies: ['a'], routines }));
  const rating = entries.get('rating', '2026-02-12-x/a') as Entry;
  expect([headingIds(entries, rating), [...anchorsOf(entries, rating)]]).toEqual([[], []]);
});

test('no part of a page that is ours is named like a heading of a text', () => {
  const source = join(repository, 'src');
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.astro'));
  const ids = files.flatMap((path) =>
    [...readFileSync(join(source, path), 'utf8').matchAll(/\bid=(?:"|\{[`'"])([\w-]+)/gu)].map(([, id = '']) => id),
  );
  expect(ids).toContain('follow-ups');
  expect(ids.filter((id) => id.startsWith(headingAnchor('')))).toEqual([]);
});
