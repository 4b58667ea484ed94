import { expect, test } from 'vitest';
import { dayAt } from '../../../src/domain/calendar.ts';
import { daysOfChange, fileOf } from '../../../src/domain/last-changed.ts';
import { entriesOf, makeEntries, makeSite } from '../../make-site.ts';

test.each([
  ['2026-11-22T04:59:59Z', 'America/New_York', '2026-11-21'],
  ['2026-11-22T05:00:00Z', 'America/New_York', '2026-11-22'],
  ['2026-07-01T03:59:59Z', 'America/New_York', '2026-06-30'],
  ['2026-07-01T04:00:00Z', 'America/New_York', '2026-07-01'],
  ['2026-11-22T12:00:00Z', 'Pacific/Kiritimati', '2026-11-23'],
  ['2026-11-21T18:14:59Z', 'Asia/Kathmandu', '2026-11-21'],
  ['2026-11-21T18:15:00Z', 'Asia/Kathmandu', '2026-11-22'],
  ['2026-11-22T23:59:59Z', 'UTC', '2026-11-22'],
])('%s in %s is %s', (instant, zone, day) => {
  expect(dayAt(Date.parse(instant), zone)).toBe(day);
});

test('each file has its day, where anybody knows it', () => {
  const entries = entriesOf(makeEntries({ strategies: ['a', 'b'] }));
  const days = daysOfChange(entries, ({ source }) => (source.path === 'strategies/a' ? Date.parse('2026-03-01T12:00:00Z') : null), 'UTC');
  expect([...days]).toEqual([['content/strategies/a', '2026-03-01']]);
  expect(fileOf({ internal: true, source: { path: 'goals/a.md' } })).toBe('private/goals/a.md');
});

test('the table of an indicator has a day of its own', () => {
  const entries = entriesOf(makeEntries({ indicators: { it: {} } }), [], { it: { data: 'period,unit,value\n2025-26,alder,1' } });
  const days = daysOfChange(entries, ({ source }) => (source.path.endsWith('data.csv') ? 0 : null), 'UTC');
  expect([...days.values()]).toEqual(['1970-01-01']);
});

test('a site knows the day in its own time zone', () => {
  const changed = { 'content/goals/goal': '2026-03-01' };
  expect([...makeSite({ changed, site: { timeZone: 'Asia/Tokyo' } }).changed]).toEqual([['content/goals/goal', '2026-03-02']]);
  expect([...makeSite().changed]).toEqual([]);
});

test.each([
  [{}, {}, null],
  [{ repository: 'https://github.com/a/b' }, {}, 'https://github.com/a/b'],
  [{}, { repository: 'https://github.com/a/c' }, 'https://github.com/a/c'],
  [{ repository: 'https://github.com/a/b' }, { repository: 'https://github.com/a/c' }, 'https://github.com/a/b'],
  [{ repository: 'https://github.com/a/b' }, { editLinks: false }, null],
  [{}, { repository: 'https://gitlab.com/a/c' }, null],
])('called with %j, and %j in site.yaml, the files are at %j', (called, site, address) => {
  expect(makeSite({ ...called, site }).repository?.address ?? null).toBe(address);
});
