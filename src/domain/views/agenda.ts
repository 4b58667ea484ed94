import type { Focus } from '../../schemas/focus.ts';
import type { Objective } from '../../schemas/routine.ts';
import { minutesOfDay } from '../calendar.ts';
import type { Goal, Plan, Routine, Site, Strategy, Unit } from '../site.ts';
import { runsOn } from './life.ts';

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
  const focus = strategiesInFocus(routine);
  const inFocus = focus.length;
  const timed = objectives.every((objective) => objective.minutes !== undefined);
  let clock: number | null = routine.fields.start === undefined || !timed ? null : minutesOfDay(routine.fields.start);
  const parts = objectives.map((objective): AgendaPart => {
    const begins = clock;
    if (clock !== null) clock += objective.minutes ?? 0;
    const strategies = (objective.about?.strategies ?? []).flatMap((id) => site.strategies.get(id) ?? []);
    const goals = (objective.about?.goals ?? []).flatMap((id) => site.goals.get(id) ?? []);
    const units = (objective.about?.units ?? []).flatMap((id) => site.units.get(id) ?? []);
    const ofGoals = focus.filter((strategy) => strategy.goals.some((goal) => goals.includes(goal)));
    const looked = new Set([...strategies, ...ofGoals]).size;
    const width = looked > 0 ? looked : objective.part === 'deep-dive' ? Math.min(1, inFocus) : inFocus;
    return { objective, begins, strategies, goals, units, width: Math.min(width, Math.max(inFocus, 1)) };
  });
  const minutes = objectives.reduce((sum, objective) => sum + (objective.minutes ?? 0), 0);
  return { routine, parts, minutes, timed, strategies: inFocus, shares: timed ? sharesOf(objectives, minutes) : null };
}

/** The parts of an agenda that say what is known, asked or proposed, and which of the three any part has. */
export interface Asked {
  readonly parts: readonly AgendaPart[];
  readonly facts: boolean;
  readonly questions: boolean;
  readonly recommendations: boolean;
}

/** What an agenda asks; `null` when no part says anything beyond its objective. */
export function askedOf(agenda: Agenda): Asked | null {
  const parts = agenda.parts.filter(({ objective }) => objective.keyFacts ?? objective.keyQuestions ?? objective.recommendations);
  if (parts.length === 0) return null;
  return {
    parts,
    facts: parts.some(({ objective }) => objective.keyFacts),
    questions: parts.some(({ objective }) => objective.keyQuestions),
    recommendations: parts.some(({ objective }) => objective.recommendations),
  };
}

/** The strategies a routine looks at: those in focus, those of the goals in focus, or all that were running. */
export function strategiesInFocus(routine: Routine): readonly Strategy[] {
  const { focus, date } = routine.fields;
  const { plan } = routine.series;
  if (focus?.strategies || focus?.goals) return strategiesOf(plan, focus);
  const rated = new Set(routine.ratings.map((rating) => rating.subject));
  return plan.strategies.filter((strategy) => runsOn(strategy, date) || rated.has(strategy));
}

/** The strategies of a plan that a focus names, itself or by their goals. */
export function strategiesOf(plan: Plan, { strategies, goals }: Focus): readonly Strategy[] {
  return plan.strategies.filter((strategy) => strategies?.includes(strategy.id) || strategy.goals.some((goal) => goals?.includes(goal.id)));
}

/** Whole per cents that sum to 100: each rounded down, and what is left given to those that lost most. */
function sharesOf(objectives: readonly Objective[], minutes: number): readonly [number, number, number] {
  const shares = (['affirm', 'deep-dive', 'commit'] as const).map((part) => {
    const own = objectives.filter((objective) => objective.part === part).reduce((sum, objective) => sum + (objective.minutes ?? 0), 0);
    return { whole: Math.floor((100 * own) / minutes), lost: (100 * own) % minutes };
  });
  const left = 100 - shares.reduce((sum, { whole }) => sum + whole, 0);
  const mostLost = new Set(shares.toSorted((one, other) => other.lost - one.lost).slice(0, left));
  const [affirm = 0, deep = 0, commit = 0] = shares.map((share) => share.whole + (mostLost.has(share) ? 1 : 0));
  return [affirm, deep, commit];
}
