import { join } from 'node:path';
import { checkContent } from '../../src/reader/check-content.ts';
import { routineCalendar, scheduleCalendar } from '../../src/exports/calendar-ics.ts';
import { readSettings } from '../../src/settings.ts';

/** Prints every calendar file of the districts whose folders it is given, from the root of the repository, as JSON; run it in any time zone. */
const [root = '', ...districts] = process.argv.slice(2);
const inFull = (address: string): string => `https://cedar-fork.example/plan-progress${address}`;

const calendars = districts.flatMap((district) => {
  const { site } = checkContent(readSettings({ content: join(root, district) }, { TODAY: '2026-11-22' }, root), root);
  if (!site) throw new Error(`${district} cannot be built.`);
  return [
    [`${district}/schedule.ics`, scheduleCalendar(site, inFull)],
    ...site.routines.all.map((routine) => [`${district}/routines/${routine.id}/agenda.ics`, routineCalendar(site, routine, inFull)]),
  ];
});
process.stdout.write(JSON.stringify(Object.fromEntries(calendars)));
