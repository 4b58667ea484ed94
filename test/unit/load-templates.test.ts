import { afterAll, beforeEach, expect, test } from 'vitest';
import { loadSite } from '../../src/load-site.ts';
import { proposeNew, proposeRatings, proposeRoutine, proposeRoutines } from '../../src/load-templates.ts';
import { longestAddress } from '../../src/domain/repository.ts';
import { fillSlot } from '../../src/reader/slot.ts';
import { readSettings, type Flags } from '../../src/settings.ts';
import { pick } from '../make-site.ts';
import { makeDistrict, type District } from '../support/district.ts';

let district: District;
const key = Symbol.for('stocktake');
const fill = (repository: string, flags: Flags = {}): Promise<unknown> =>
  fillSlot(readSettings({ content: 'content', ...flags }, { TODAY: '2026-11-22', REPOSITORY_URL: repository }, district.folder));
const github = 'https://github.com/a/b';

beforeEach(() => {
  district = makeDistrict();
  return () => district.remove();
});
afterAll(() => void Reflect.deleteProperty(globalThis, key));

const everything = () => [
  ...proposeNew('strategy'),
  ...proposeNew('indicator'),
  ...proposeRoutines(loadSite().series.all),
  ...loadSite().series.all.flatMap(proposeRoutine),
  ...loadSite().routines.all.flatMap(proposeRatings),
];

test('what readers may propose leads to GitHub’s editor', async () => {
  await fill(github);
  const [strategy] = proposeNew('strategy');
  expect(strategy?.kind).toBe('strategy');
  expect(strategy?.link).toMatch(/^https:\/\/github\.com\/a\/b\/new\/main\/content\/strategies\?filename=NAME\.md&value=---%0A%23\+First/u);
  const [indicator] = proposeNew('indicator');
  expect(indicator?.link).toMatch(/\/content\/indicators\?filename=NAME%2Findex\.md&/u);
  expect(everything().map(({ kind }) => kind)).toContain('routine');
  expect(everything().filter(({ link }) => link.length > longestAddress)).toEqual([]);
});

test('a routine in preparation asks for the ratings that it lacks', async () => {
  district.write('routines/2027-03-01-x/routine.md', `---\nseries: stocktake\ndate: 2027-03-01\nstatus: preparing\n---\n`);
  await fill(github);
  const links = proposeRatings(pick(loadSite().routines, '2027-03-01-x')).map(({ link }) => new URL(link).searchParams.get('filename'));
  expect(links.length).toBeGreaterThan(0);
  expect(links.every((name) => name?.startsWith('2027-03-01-x/ratings/'))).toBe(true);
});

test('a series whose plan is over has no next routine', async () => {
  await fill(github);
  const [series] = loadSite().series.all;
  if (!series) throw new Error('The small district has a series.');
  const ended = { ...series, plan: { ...series.plan, fields: { ...series.plan.fields, status: 'ended' as const } } };
  expect([proposeRoutine(series).length, proposeRoutine(ended).length, proposeRoutines([ended, series]).length]).toEqual([1, 0, 1]);
});

test('nothing is proposed without a repository, nor from an internal site', async () => {
  await fill('');
  expect(everything()).toEqual([]);
  district.write('../private/pages/own.mdx', '---\ntitle: Own\n---\n');
  await fill(github, { private: 'private' });
  expect(loadSite().pages.get('own')?.internal).toBe(true);
  expect(everything()).toEqual([]);
});
