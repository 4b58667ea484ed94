import { expect, test } from 'vitest';
import { ledgerPart } from '../../../../src/domain/views/ledger-part.ts';
import { byOwner, byRoutine, bySeries, byStrategy, type LedgerGroup } from '../../../../src/domain/views/ledger-groups.ts';
import type { Someone } from '../../../../src/domain/views/people.ts';
import { makeSite, pick, type SiteTable } from '../../../make-site.ts';
import { feb, may, promises } from '../../../support/promises.ts';

/** The name of a group, its promises and its open steps. */
function shown<Of>(groups: readonly LedgerGroup<Of>[], name: (of: Of) => string): [string, number, number][] {
  return groups.map(({ of, figures }) => [name(of), figures.promised, figures.open]);
}

function parts(table: SiteTable = promises) {
  const site = makeSite(table);
  const plan = pick(site.plans, 'plan');
  return { site, plan, part: ledgerPart(site, plan) };
}

const { site, plan, part } = parts();

test('by series: one that promised nothing is left out', () => {
  expect(shown(bySeries(site, part, plan), ({ id }) => id)).toEqual([['series', 18, 8]]);
});

test('by routine, newest first', () => {
  expect(shown(byRoutine(site, part, plan), ({ id }) => id)).toEqual([
    [may, 1, 2],
    [feb, 17, 6],
  ]);
});

test('by strategy in the plan’s own order, and what names none', () => {
  expect(shown(byStrategy(site, part, plan), (strategy) => strategy?.id ?? 'none')).toEqual([
    ['reading', 2, 1],
    ['attendance', 1, 0],
    ['none', 15, 7],
  ]);
});

test('by the position of who has the step now: two coaches stand together, and what has no owner in no group', () => {
  const position = (who: Someone): string => (who.kind === 'person' ? (who.fields.position ?? who.fields.name) : who.words);
  expect(shown(byOwner(site, part), position)).toEqual([
    ['Coach', 2, 2],
    ['Principal', 14, 5],
  ]);
});

test('owners in the authors’ words, in the order of their names, never by count', () => {
  const nextSteps = ['Zoe', 'Ana', 'Zoe', 'Luis'].map((owner, index) => ({ id: `s${index}`, text: 'Call', owner }));
  const own = parts({ people: { ana: { name: 'Luis' } }, routines: { [feb]: [{}, { nextSteps }] } });
  const groups = byOwner(own.site, own.part);
  expect(groups.map(({ of, figures }) => [of.kind === 'words' ? of.words : of.id, figures.open])).toEqual([
    ['Ana', 1],
    ['Luis', 1],
    ['Zoe', 2],
  ]);
});
