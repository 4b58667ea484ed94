import { execFile } from 'node:child_process';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { beforeAll, expect, test } from 'vitest';
import { repository } from '../../support/district.ts';

const zones = ['UTC', 'America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Kiritimati', 'America/St_Johns'];
const fixtures = ['empty', 'ended-plan', 'first-month', 'five-levels', 'guide', 'small', 'spanish', 'twelve-schools'];
const districts = ['content', ...fixtures.map((name) => `test/fixtures/${name}`)];

type Calendars = Readonly<Record<string, string>>;

/** Every calendar file of every district, made by a machine whose clock shows the time of a zone. */
async function madeIn(zone: string): Promise<Calendars> {
  const script = join(repository, 'test/support/calendars.ts');
  const env = { ...process.env, TZ: zone, NODE_NO_WARNINGS: '1' };
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [script, repository, ...districts], { env, maxBuffer: 64e6 }, (error, out) => {
      if (error) reject(error);
      else resolve(JSON.parse(out));
    });
  });
}

let made: readonly Calendars[];
beforeAll(async () => {
  made = await Promise.all(zones.map(madeIn));
}, 120_000);

function eventsIn(calendar: string): ICAL.Event[] {
  return new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

test('whatever zone they are made in, another program reads the same days and instants in them', () => {
  const read = made.map((calendars) =>
    Object.entries(calendars).map(([file, text]) => [
      file,
      ...eventsIn(text).map(
        ({ uid, startDate, endDate }) => `${uid} ${[startDate, endDate].map((time) => `${time.zone.tzid} ${time}`).join(' ')}`,
      ),
    ]),
  );
  expect(read[0]?.length).toBeGreaterThan(50);
  for (const other of read.slice(1)) expect(other).toEqual(read[0]);
  for (const other of made.slice(1)) expect(other).toEqual(made[0]);
});

test.each([
  ['before the clocks go back', '2026-10-15-october', '2026-10-15T16:00:00Z', '2026-10-15T17:00:00Z'],
  ['after it', '2027-02-11-february', '2027-02-11T17:00:00Z', '2027-02-11T18:00:00Z'],
])('nine o’clock in Los Angeles, %s', (_, routine, begins, ends) => {
  for (const calendars of made) {
    const events = eventsIn(calendars[`content/routines/${routine}/agenda.ics`] ?? '');
    const timed = events.filter(({ startDate }) => !startDate.isDate);
    expect(timed.map(({ startDate, endDate }) => [startDate, endDate].map(String))).toEqual([[begins, ends]]);
    expect(events.length).toBe(8);
  }
});

test('each event has its own name, the same in the schedule as alone', () => {
  for (const district of districts) {
    const own = Object.entries(made[0] ?? {}).filter(([file]) => file.startsWith(`${district}/`));
    const alone = own.filter(([file]) => file.includes('/routines/')).flatMap(([, text]) => eventsIn(text));
    const schedule = eventsIn(made[0]?.[`${district}/schedule.ics`] ?? '');
    for (const events of [alone, schedule]) expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    const texts = new Map(alone.map((event) => [event.uid, event.component.toString()]));
    const shared = schedule.filter(({ uid }) => texts.has(uid));
    expect(shared.filter(({ uid, component }) => texts.get(uid) !== component.toString())).toEqual([]);
  }
});

test('lines end as the standard asks, and none has more than 75 bytes', () => {
  for (const [file, text] of Object.entries(made[0] ?? {})) {
    const lines = text.split('\r\n');
    expect(lines.at(-1), file).toBe('');
    expect(
      lines.filter((line) => new TextEncoder().encode(line).length > 75 || /[\r\n]/u.test(line)),
      file,
    ).toEqual([]);
  }
});
