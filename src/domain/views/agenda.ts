import type { Objective } from '../../schemas/routine.ts';
import { minutesOfDay } from '../calendar.ts';
import type { Goal, Routine, Site, Strategy, Unit } from '../site.ts';

/** A routine's agenda: the bar of the T, its stem, and the end. */
export interface Agenda {
  readonly routine: Routine;
  readonly parts: readonly AgendaPart[];
  /** Minutes of all parts that have them. */
  readonly minutes: number;
  /** Whether each part has its minutes, so that the agenda can be drawn to scale. */
  readonly timed: boolean;
  /** How many strategies the routine looks at. */
  readonly strategies: number;
  /** Per cent of the minutes to affirm, to go deep and to commit; sums to 100. `null` when not timed. */
  readonly shares: readonly [number, number, number] | null;
}

export interface AgendaPart {
  readonly objective: Objective;
  /** Minutes after midnight at which it begins; `null` when the start or a part's length is open. */
  readonly begins: number | null;
  readonly strategies: readonly Strategy[];
  readonly goals: readonly Goal[];
  readonly units: readonly Unit[];
  /** How many strategies are on the table: all of them in a bar. */
  readonly width: number;
}

/** The agenda as people wrote it, with the clock and the shape of the T (toolkit, "Preparation Steps for a Routine", step 2). */
export function agendaOf(site: Site, routine: Routine): Agenda | null {
  const objectives = routine.fields.objectives ?? [];
  if (objectives.length === 0) return null;
  const inFocus = routine.fields.focus?.strategies?.length ?? strategiesInFocus(routine).length;
  const timed = objectives.every((objective) => objective.minutes !== undefined);
  let clock: number | null = routine.fields.start === undefined || !timed ? null : minutesOfDay(routine.fields.start);
  const parts = objectives.map((objective): AgendaPart => {
    const begins = clock;
    if (clock !== null) clock += objective.minutes ?? 0;
    const strategies = (objective.about?.strategies ?? []).flatMap((id) => site.strategies.get(id) ?? []);
    const goals = (objective.about?.goals ?? []).flatMap((id) => site.goals.get(id) ?? []);
    const units = (objective.about?.units ?? []).flatMap((id) => site.units.get(id) ?? []);
    const width = strategies.length > 0 ? strategies.length : objective.part === 'deep-dive' ? Math.min(1, inFocus) : inFocus;
    return { objective, begins, strategies, goals, units, width: Math.min(width, Math.max(inFocus, 1)) };
  });
  const minutes = objectives.reduce((sum, objective) => sum + (objective.minutes ?? 0), 0);
  return { routine, parts, minutes, timed, strategies: inFocus, shares: timed ? sharesOf(objectives, minutes) : null };
}

/** The strategies a routine looks at: those in focus, those of the goals in focus, or all that were running. */
export function strategiesInFocus(routine: Routine): readonly Strategy[] {
  const { strategies, goals } = routine.fields.focus ?? {};
  const { plan } = routine.series;
  if (!strategies && !goals)
    return plan.strategies.filter(
      ({ fields }) =>
        !(fields.until !== undefined && fields.until < routine.fields.date) &&
        !(fields.from !== undefined && fields.from > routine.fields.date),
    );
  return plan.strategies.filter((strategy) => strategies?.includes(strategy.id) || strategy.goals.some((goal) => goals?.includes(goal.id)));
}

function sharesOf(objectives: readonly Objective[], minutes: number): readonly [number, number, number] {
  const share = (part: Objective['part']): number =>
    Math.round((100 * objectives.reduce((sum, objective) => sum + (objective.part === part ? (objective.minutes ?? 0) : 0), 0)) / minutes);
  const [affirm, commit] = [share('affirm'), share('commit')];
  return [affirm, 100 - affirm - commit, commit];
}
