import { expect, test } from 'vitest';
import { standingOf } from '../../../../src/domain/views/standing.ts';
import { makeSite, pick, type SiteTable } from '../../../make-site.ts';

const [feb, may] = ['2026-02-12-x', '2026-05-14-x'] as const;

test.each<[string, Required<SiteTable>['routines'], string | null]>([
  ['never rated', {}, null],
  ['rated once', { [feb]: { a: 'red' } }, `${feb} first`],
  ['rated again', { [feb]: { a: 'red' }, [may]: { a: 'green' } }, `${may} up`],
  ['not rated last', { [feb]: { a: 'red' }, [may]: { a: '-' } }, `${may} not-rated`],
  ['a trial since', { [feb]: { a: 'red' }, [may]: [{ a: 'green' }, { trial: true }] }, `${feb} first`],
  ['a proposal since', { [feb]: { a: 'red' }, [may]: [{ a: 'green' }, { status: 'preparing' }] }, `${feb} first`],
  ['one school since', { [feb]: { a: 'red' }, [may]: { 'a@alder': 'green' } }, `${feb} first`],
])('where a strategy stands: %s', (_, routines, standing) => {
  const site = makeSite({ strategies: ['a'], units: ['alder'], routines });
  const row = standingOf(pick(site.strategies, 'a'));
  expect(row && `${row.rating.routine.id} ${row.movement.kind}`).toBe(standing);
  expect(row?.current ?? true).toBe(true);
});
