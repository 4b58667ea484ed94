import { expect, test } from 'vitest';
import { brightSpots, brightSpotsOf } from '../../../../src/domain/views/bright-spots.ts';
import { makeSite, pick, type RoutineRow, type SiteTable } from '../../../make-site.ts';

const [feb, may] = ['2026-02-12-x', '2026-05-14-x'] as const;
const noted =
  '## [A](../strategies/a)\n\n### Bright spots\n\n- Teams meet.\n- They read.\n\n### Challenges\n\n- Time.\n\n## Bright spot\n\n- Snow.';

function made(routines: SiteTable['routines']) {
  const site = makeSite({ strategies: ['a'], ...(routines ? { routines } : {}) });
  return { site, spots: brightSpots(pick(site.plans, 'plan')) };
}

test('each with what it is about, in the order of the notes', () => {
  const { site } = made({ [feb]: [{}, { body: noted }] });
  expect(brightSpotsOf(pick(site.routines, feb)).map(({ about, text }) => [about?.id, text])).toEqual([
    ['a', 'Teams meet.'],
    ['a', 'They read.'],
    [undefined, 'Snow.'],
  ]);
});

test.each<[string, RoutineRow, string]>([
  ['the last routine that noted any', { body: noted }, may],
  ['not one without', { body: '## Challenges\n\n- Time.' }, feb],
  ['not one without notes', {}, feb],
  ['not a trial', { body: noted, trial: true }, feb],
  ['not one that is prepared', { body: noted, status: 'preparing' }, feb],
  ['not one that was cancelled', { body: noted, status: 'cancelled' }, feb],
  ['a memo, too', { body: noted, kind: 'memo' }, may],
])('of a plan: %s', (_, fields, id) => {
  const { spots } = made({ [feb]: [{}, { body: noted }], [may]: [{}, fields] });
  expect(new Set(spots.map(({ routine }) => routine.id))).toEqual(new Set([id]));
});

test('none, where nobody noted any', () => {
  expect(made({ [feb]: [{}, { body: 'We met.' }] }).spots).toEqual([]);
});
