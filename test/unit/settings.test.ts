import { afterEach, describe, expect, test, vi } from 'vitest';
import { siteSchema } from '../../src/schemas/site.ts';
import { readSettings, todayIn } from '../../src/settings.ts';

afterEach(() => vi.useRealTimers());

const siteIn = (timeZone: string) => siteSchema.parse({ name: 'Willow Bend', timeZone });

describe('today', () => {
  test.each<[instant: string, zone: string, day: string]>([
    ['2026-11-23T01:30:00Z', 'America/Los_Angeles', '2026-11-22'],
    ['2026-11-23T01:30:00Z', 'America/New_York', '2026-11-22'],
    ['2026-11-23T01:30:00Z', 'UTC', '2026-11-23'],
    ['2026-11-23T11:23:00Z', 'Pacific/Honolulu', '2026-11-23'],
    ['2026-12-31T23:59:59Z', 'Pacific/Kiritimati', '2027-01-01'],
  ])('at %s in %s: %s', (instant, zone, day) => {
    vi.useFakeTimers({ now: new Date(instant), toFake: ['Date'] });
    expect(todayIn(readSettings({}, {}, '/'), siteIn(zone))).toBe(day);
  });

  test('is the same everywhere when TODAY names it', () => {
    const settings = readSettings({}, { TODAY: '2026-11-22' }, '/');
    expect([settings.today, todayIn(settings, siteIn('Pacific/Kiritimati'))]).toEqual(['2026-11-22', '2026-11-22']);
  });

  test('is that of this computer where no district is known', () => {
    vi.useFakeTimers({ now: new Date('2026-11-23T04:30:00Z'), toFake: ['Date'] });
    const settings = readSettings({}, {}, '/');
    expect([settings.today, todayIn(settings, undefined)]).toEqual(['2026-11-22', '2026-11-22']);
  });
});
