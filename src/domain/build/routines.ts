import { subjectFields, type RatingFields } from '../../schemas/rating.ts';
import type { Entries } from '../entry.ts';
import { compare } from '../issue.ts';
import { judge } from '../judgement.ts';
import { isRelative, resolveLink } from '../links.ts';
import { notesOf } from '../notes.ts';
import { routineOf } from '../rules/ratings.ts';
import type { Rating, Routine, Series, Shelf, Subject } from '../site.ts';
import type { Framework } from './framework.ts';
import { found, shelf, thing, type Growing } from './thing.ts';

/** What follows a plan: its standing routines and each routine, with their ratings. */
interface Routines {
  readonly series: Shelf<Growing<Series>>;
  readonly routines: Shelf<Growing<Routine>>;
}

/** Series and routines with the links between them; plans and what is rated learn which routines and ratings are theirs. */
export function buildRoutines(entries: Entries, framework: Framework): Routines {
  const series = seriesOf(entries, framework);
  const routines = routinesOf(entries, framework, series);
  rate(entries, framework, routines);
  return { series, routines };
}

function seriesOf(entries: Entries, { plans }: Framework): Routines['series'] {
  const series = shelf(
    entries.of('series').map((entry): Growing<Series> => {
      const base = thing(entries, entry);
      return { ...base, plan: found(plans, base.fields.plan), routines: [] };
    }),
  );
  for (const one of series.all) found(plans, one.plan.id).series.push(one);
  return series;
}

function routinesOf(entries: Entries, { plans, goals, strategies }: Framework, series: Routines['series']): Routines['routines'] {
  const routines = shelf(
    entries.of('routine').map((entry): Growing<Routine> => {
      const base = thing(entries, entry);
      const notes = notesOf(base.body, (url) => {
        const target = isRelative(url) ? entries.places.get(resolveLink(base.source.path, url).path) : undefined;
        if (target?.kind === 'strategy') return strategies.get(target.id);
        return target?.kind === 'goal' ? goals.get(target.id) : undefined;
      });
      const [briefing, debrief] = [entries.get('briefing', base.id), entries.get('debrief', base.id)];
      const team = { briefing: briefing ? thing(entries, briefing) : null, debrief: debrief ? thing(entries, debrief) : null };
      const report = entries.get('board-report', base.id);
      const boardReport = report ? thing(entries, report) : null;
      return { ...base, series: found(series, base.fields.series), notes, ratings: [], ...team, raters: [], boardReport };
    }),
    (one, other) => compare(one.fields.date, other.fields.date),
  );
  for (const routine of routines.all) {
    found(series, routine.series.id).routines.push(routine);
    found(plans, routine.series.plan.id).routines.push(routine);
  }
  return routines;
}

/** Puts each rating to its routine and to what it is about, oldest first, and what single people rated to their routine. */
function rate(entries: Entries, framework: Framework, routines: Routines['routines']): void {
  const { rubrics, units } = framework;
  const ratings = entries.of('rating').map((entry): Rating => {
    const base = thing(entries, entry);
    const { fields } = base;
    const rubric = found(rubrics, fields.rubric);
    return {
      ...base,
      routine: found(routines, routineOf(entry)),
      subject: subjectOf(framework, fields),
      unit: fields.in === undefined ? null : found(units, fields.in),
      rubric,
      judgement: judge(fields, rubric),
    };
  });
  for (const entry of entries.of('rater')) {
    const base = thing(entries, entry);
    const rubric = found(rubrics, base.fields.rubric);
    const judged = base.fields.ratings.map((fields) => {
      const unit = fields.in === undefined ? null : found(units, fields.in);
      return { subject: subjectOf(framework, fields), unit, judgement: judge(fields, rubric) };
    });
    found(routines, routineOf(entry)).raters.push({ ...base, rubric, judged });
  }
  for (const rating of ratings.sort(byDay)) {
    (rating.subject.ratings as Rating[]).push(rating);
    found(routines, rating.routine.id).ratings.push(rating);
  }
}

function subjectOf({ strategies, goals, plans, units }: Framework, fields: Pick<RatingFields, (typeof subjectFields)[number]>): Subject {
  const subjects = { strategy: strategies, goal: goals, plan: plans, unit: units };
  const kind = subjectFields.find((field) => fields[field] !== undefined) ?? 'strategy';
  const subject: Growing<Subject> = found<Growing<Subject>>(subjects[kind], fields[kind] ?? '');
  return subject as Subject;
}

function byDay(one: Rating, other: Rating): number {
  return compare(one.routine.fields.date, other.routine.fields.date) || compare(one.id, other.id);
}
