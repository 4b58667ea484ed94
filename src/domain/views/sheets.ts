import type { Element } from '../../schemas/rubric.ts';
import type { NextStep } from '../../schemas/next-step.ts';
import { compare } from '../issue.ts';
import type { Plan, Rating, Routine, Rubric, Site, Strategy, Unit } from '../site.ts';
import { strategiesInFocus } from './agenda.ts';
import { ledgerOf, type Step } from './ledger.ts';
import { leadOn } from './people.ts';

/** What a table of strategies says of each, by the name of its field. */
export const strategyFields = [
  'id', 'title', 'description', 'goals', 'order', 'level', 'units', 'rationale', 'scale', 'resources', 'success.what', 'success.by', 'lead',
  'team', 'feedbackLoops', 'impact', 'status', 'from', 'until', 'reason',
] as const; // prettier-ignore

export type StrategyField = (typeof strategyFields)[number];

/** Who leads a strategy today, as its file names them. */
export function leadToday(site: Site, strategy: Strategy): string | undefined {
  const who = leadOn(site, strategy, site.today)?.who;
  return who?.kind === 'person' ? who.id : who?.words;
}

/** What a table of next steps says of each; the last three are what became of it. */
export const stepFields = [
  'routine', 'id', 'text', 'owner', 'due', 'strategy', 'goal', 'doneWhen', 'state', 'ownerNow', 'dueNow',
] as const; // prettier-ignore

export type StepField = (typeof stepFields)[number];

/** A next step as a table shows it; `step` is `null` while its routine is prepared. */
export interface StepRow {
  readonly routine: Routine;
  readonly fields: NextStep;
  readonly step: Step | null;
}

/** Every next step of a plan, or of all, in the order in which they were promised. */
export function stepSheet(site: Site, plan: Plan | null): StepRow[] {
  const routines = plan ? plan.routines : site.routines.all;
  const ledger = ledgerOf(site);
  return routines.flatMap((routine) =>
    (routine.fields.nextSteps ?? []).map((fields) => ({ routine, fields, step: ledger.step(`${routine.id}#${fields.id}`) ?? null })),
  );
}

/** What a table of ratings says of each, beside a level for each element. */
export type RatingField =
  | 'id'
  | 'strategy'
  | 'in'
  | `ratings.${string}`
  | 'overall'
  | 'notRated'
  | 'rationale'
  | 'evidence'
  | 'ratedBy'
  | 'asOf';

/** A strategy as a table of ratings shows it, rated already or still to be rated. */
export interface RatingRow {
  readonly strategy: Strategy;
  /** The school to which its rating is narrowed. */
  readonly unit: Unit | null;
  readonly rating: Rating | null;
}

/** The ratings of one routine, a row for each strategy in focus, with what is rated already. */
export interface RatingSheet {
  readonly routine: Routine;
  readonly elements: readonly Element[];
  readonly fields: readonly RatingField[];
  readonly rows: readonly RatingRow[];
}

/** `rubric` is what new ratings go by; ratings on another one show its elements, too. */
export function ratingSheet(routine: Routine, rubric: Rubric): RatingSheet {
  const elements = elementsOf(routine, rubric);
  const rows = strategiesInFocus(routine).flatMap((strategy) => rowsOf(routine, strategy));
  const within = rows.some(({ unit }) => unit !== null);
  const fields: RatingField[] = [
    'id',
    'strategy',
    ...(within ? (['in'] as const) : []),
    ...elements.map(({ id }) => `ratings.${id}` as const),
    'overall',
    'notRated',
    'rationale',
    'evidence',
    'ratedBy',
    'asOf',
  ];
  return { routine, elements, fields, rows };
}

/** The elements of a rubric and of every other one that the routine's ratings go by, each id once. */
export function elementsOf(routine: Routine, rubric: Rubric): Element[] {
  const rubrics = [rubric, ...routine.ratings.map((rating) => rating.rubric)];
  return [...new Map(rubrics.flatMap(({ fields }) => fields.elements).map((element) => [element.id, element])).values()];
}

/** A strategy as a whole, then the schools for which it is rated by itself. */
function rowsOf(routine: Routine, strategy: Strategy): RatingRow[] {
  const own = routine.ratings.filter(({ subject }) => subject === strategy);
  const narrowed = own.filter(({ unit }) => unit !== null).sort((one, other) => compare(one.unit?.id ?? '', other.unit?.id ?? ''));
  const whole = own.find(({ unit }) => unit === null) ?? null;
  return [{ strategy, unit: null, rating: whole }, ...narrowed.map((rating) => ({ strategy, unit: rating.unit, rating }))];
}
