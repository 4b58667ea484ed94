import { expect, test } from 'vitest';
import { preparationPlan } from '../../../../src/domain/views/preparation-plan.ts';
import { makeSite, pick, type SiteTable } from '../../../make-site.ts';

const id = '2027-02-11-x';
const repository = 'https://github.com/cedar-fork/plan';

function planOn(today: string, table: SiteTable = {}, propose?: Parameters<typeof preparationPlan>[2]) {
  const site = makeSite({ today, strategies: ['a'], ...table, routines: { [id]: [{}, { status: 'planned', start: '09:00' }] } });
  return { site, steps: preparationPlan(site, pick(site.routines, id), propose) };
}

test.each([
  ['2026-11-22', 53, 'evidence'],
  ['2027-01-14', 0, 'evidence'],
  ['2027-01-15', -1, 'objectives'],
  ['2027-02-11', -28, 'meeting'],
  ['2027-03-01', -46, undefined],
])('as of %s the first step is %s days away and the next one is %s', (today, away, next) => {
  const { steps } = planOn(today);
  expect(steps[0]?.away).toBe(away);
  expect(steps.filter((step) => step.next).map(({ what }) => what)).toEqual(next === undefined ? [] : [next]);
});

test('every gap stands with its step', () => {
  const { steps } = planOn('2026-11-22');
  expect(steps.flatMap(({ what, gaps }) => gaps.map(({ kind }) => `${what} ${kind}`))).toEqual([
    'evidence no-rating',
    'evidence no-plan-rating',
    'objectives no-place',
    'objectives no-people',
    'objectives no-role',
    'objectives no-role',
    'objectives no-agenda',
  ]);
});

test('leads to GitHub’s editor where there is a repository: to the file, or for a rating to the new one that readers may begin', () => {
  const links = ({ steps }: ReturnType<typeof planOn>): (string | null)[] => steps.flatMap(({ gaps }) => gaps.map(({ link }) => link));
  expect(links(planOn('2026-11-22'))).toEqual(Array.from({ length: 7 }, () => null));
  const { site } = planOn('2026-11-22', { repository });
  const [strategy = pick(site.strategies, 'a')] = site.strategies.all;
  const proposed = preparationPlan(site, pick(site.routines, id), [{ kind: 'rating', strategy, link: 'https://github.com/new' }]);
  const edit = `${repository}/edit/main/content/routines/${id}`;
  expect(proposed.flatMap(({ gaps }) => gaps.map(({ link }) => link))).toEqual([
    'https://github.com/new',
    null,
    edit,
    edit,
    edit,
    edit,
    edit,
  ]);
});
