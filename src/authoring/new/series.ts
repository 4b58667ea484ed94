import { schoolYearOf } from '../../domain/calendar.ts';
import { day } from '../../schemas/day.ts';
import { questions as ask, nextThings } from '../../words/en/terminal/new.ts';
import type { FieldValue } from '../print-yaml.ts';
import { CannotMake, choicesOf, listOf, numberOf, onlyOf, type Form } from './form.ts';
import { newFile } from '../new-file.ts';
import { peopleToChoose } from './plan.ts';

export const seriesForm: Form = {
  does: 'a standing routine: who meets, how often, about which plan',
  needsSite: false,
  titled: 'title',
  questions: (workspace) => [
    { name: 'title', asks: ask.seriesTitle, needed: true, usual: 'Plan stocktake' },
    { name: 'plan', asks: ask.planOf, needed: true, usual: onlyOf(workspace, 'plan'), among: choicesOf(workspace, 'plan') },
    { name: 'leader', asks: ask.leader, needed: false, ...peopleToChoose(workspace) },
    { name: 'broker', asks: ask.broker, needed: false, ...peopleToChoose(workspace) },
    { name: 'minutes', asks: ask.minutes, needed: false, usual: '60' },
    { name: 'per-year', asks: ask.perYear, needed: false, usual: '4' },
    { name: 'dates', asks: ask.dates, needed: false },
  ],
  make: (workspace, id, answers) => {
    const { title, plan, leader, broker } = answers;
    const starts = workspace.entries.get('site', 'site')?.fields.schoolYearStarts ?? '07-01';
    const schedule = scheduleOf(listOf(answers['dates']) ?? [], starts);
    const fields = { title, plan, leader, broker, minutes: numberOf(answers['minutes']), perYear: numberOf(answers['per-year']), schedule };
    const text = newFile('series', fields, { hints: ['purpose', 'members', 'focusRule', 'mechanisms', 'leadTimes', 'tells', 'schedule'] });
    return { changes: [{ kind: 'create', path: `series/${id}.md`, text }], next: [nextThings.series(id)] };
  },
};

/** Dates of stocktakes by school year; none for none. */
function scheduleOf(dates: readonly string[], starts: string): FieldValue | undefined {
  const wrong = dates.find((date) => !day.safeParse(date).success);
  if (wrong !== undefined) throw new CannotMake(`"${wrong}" is not a day. Write days as 2026-12-10, with commas between them.`);
  const years = new Map<string, FieldValue[]>();
  for (const on of [...new Set(dates)].toSorted()) {
    const year = schoolYearOf(on, starts);
    years.set(year, [...(years.get(year) ?? []), { on, kind: 'stocktake' }]);
  }
  return years.size === 0 ? undefined : Object.fromEntries(years);
}
