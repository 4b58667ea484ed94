import { afterEach, expect, test, vi } from 'vitest';
import { makeNew } from '../../../src/cli/new.ts';
import { makeDistrict } from '../../support/district.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

test.each([
  ['Pacific/Pago_Pago', '2026-11-21'],
  ['Pacific/Kiritimati', '2026-11-23'],
])('in %s a new strategy begins on the day there', async (zone, day) => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  vi.stubEnv('TODAY', '');
  vi.useFakeTimers({ now: new Date('2026-11-22T10:30:00Z'), toFake: ['Date'] });
  const district = makeDistrict();
  try {
    district.change('site.yaml', 'timeZone: America/New_York', `timeZone: ${zone}`);
    const said = ['--title', 'Tutors', '--lead', 'Ana', '--success', 'All are taught.', '--goals', 'reading', '--by', '2027-06-15'];
    expect(await makeNew(['strategy', ...said, '--content', district.content])).toBe(0);
    expect(district.read('strategies/tutors.md')).toContain(`\nfrom: ${day}\n`);
  } finally {
    district.remove();
  }
});
