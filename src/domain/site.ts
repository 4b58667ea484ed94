import type { Day } from '../schemas/day.ts';
import type { Fields, KindName } from '../schemas/kinds.ts';
import type { NoteTopic } from '../schemas/notes.ts';
import type { PersonFields } from '../schemas/people.ts';
import type { Element, Level } from '../schemas/rubric.ts';
import type { SiteFields } from '../schemas/site.ts';
import type { TargetFields } from '../schemas/indicator.ts';
import type { Picture, Source } from './entry.ts';
import type { Observation } from './observation.ts';
import type { Key } from './privacy/rows.ts';
import type { Period } from './period.ts';
import type { Prose } from './prose.ts';
import type { Repository } from './repository.ts';

/** Facts and their links, nothing derived: tables, ledgers and lists are views of it. */
export interface Site {
  /** The day the site is made for; only words and warnings depend on it. */
  readonly today: Day;
  /** Whether it was made for the team alone, with what is in `private/`; it is never published. */
  readonly internal: boolean;
  readonly settings: SiteFields;
  readonly people: ReadonlyMap<string, PersonFields>;
  readonly rubrics: Shelf<Rubric>;
  readonly units: Shelf<Unit>;
  readonly plans: Shelf<Plan>;
  readonly goals: Shelf<Goal>;
  readonly strategies: Shelf<Strategy>;
  readonly indicators: Shelf<Indicator>;
  readonly series: Shelf<Series>;
  readonly routines: Shelf<Routine>;
  /** The records of closed routines, by the routine's id. */
  readonly records: Shelf<RoutineRecord>;
  readonly pages: Shelf<FreePage>;
  readonly pictures: readonly Picture[];
  /** Where readers can edit the files and see their history; `null` where nobody is to. */
  readonly repository: Repository | null;
  /** The day on which each file was last changed, by the file as the repository calls it: `content/goals/reading.md`. */
  readonly changed: ReadonlyMap<string, Day>;
}

/** Things of one kind, `all` in one fixed order. */
export interface Shelf<T> {
  readonly all: readonly T[];
  get(id: string): T | undefined;
}

/** What was known on the day of a closed routine: its packet shows this, whatever changed since. It has the id of the routine. */
export interface RoutineRecord extends Thing<'record'> {
  /** The site as the record has it, as of the day of the routine. */
  readonly site: Site;
}

/** What every thing made from a file has. */
export interface Thing<Name extends KindName> {
  readonly kind: Name;
  readonly id: string;
  /** As written, with references as full ids. */
  readonly fields: Fields[Name];
  readonly body: Prose;
  readonly source: Source;
  readonly internal: boolean;
}

export interface Rubric extends Thing<'rubric'> {
  /** Rubrics whose levels mean the same, itself included. */
  readonly comparable: ReadonlySet<string>;
}

/** A level in its place: `rank` from 1, the weakest, to `of`. */
export interface RankedLevel extends Level {
  readonly rubric: Rubric;
  readonly rank: number;
  readonly of: number;
}

export interface Unit extends Thing<'unit'> {
  readonly parent: Unit | null;
  readonly children: readonly Unit[];
  readonly successor: Unit | null;
  /** Plans that are for it. */
  readonly plans: readonly Plan[];
  readonly ratings: readonly Rating[];
}

export interface Plan extends Thing<'plan'> {
  readonly units: readonly Unit[];
  readonly follows: Plan | null;
  readonly followedBy: readonly Plan[];
  readonly goals: readonly Goal[];
  /** In the plan's own order: by `order`, then by goal, then by id. */
  readonly strategies: readonly Strategy[];
  readonly series: readonly Series[];
  /** Routines of all its series, oldest first. */
  readonly routines: readonly Routine[];
  readonly ratings: readonly Rating[];
}

export interface Goal extends Thing<'goal'> {
  readonly plan: Plan;
  /** Its place in the plan, from 1. */
  readonly number: number;
  readonly strategies: readonly Strategy[];
  /** Those that show its progress, whichever of the two files says so, in their own order. */
  readonly indicators: readonly Indicator[];
  readonly ratings: readonly Rating[];
}

export interface Strategy extends Thing<'strategy'> {
  readonly goals: readonly Goal[];
  /** Strategies whose place it took. */
  readonly replaces: readonly Strategy[];
  readonly replacedBy: readonly Strategy[];
  /** The strategy of an earlier plan that it continues. */
  readonly continues: Strategy | null;
  readonly continuedBy: readonly Strategy[];
  /** Those that show its work, whichever of the two files says so, in their own order. */
  readonly indicators: readonly Indicator[];
  readonly ratings: readonly Rating[];
}

export interface Indicator extends Thing<'indicator'> {
  readonly goals: readonly Goal[];
  readonly strategies: readonly Strategy[];
  /** Where its table was written; `null` while it has none. */
  readonly data: { readonly source: Pick<Source, 'path'>; readonly internal: boolean } | null;
  /** By period, then in the district's own order of units and the indicator's own order of groups, everybody first. */
  readonly observations: readonly Observation[];
  /** The cells that stay hidden, as `hidden.csv` lists them. */
  readonly hidden: readonly Key[];
  readonly baseline: { readonly period: Period; readonly value: number | null } | null;
  /** By the period that must reach them. */
  readonly targets: readonly IndicatorTarget[];
  /** By period. */
  readonly breaks: readonly IndicatorBreak[];
}

export interface IndicatorTarget extends Omit<TargetFields, 'by' | 'in' | 'group'> {
  readonly by: Period;
  /** The unit it is for; `null` for the whole district. */
  readonly unit: Unit | null;
  /** The group it is for; `null` for everybody. */
  readonly group: string | null;
}

/** Numbers of `period` and later cannot be compared with those before it. */
export interface IndicatorBreak {
  readonly period: Period;
  readonly what: string;
}

export interface Series extends Thing<'series'> {
  readonly plan: Plan;
  /** Oldest first. */
  readonly routines: readonly Routine[];
}

export interface Routine extends Thing<'routine'> {
  readonly series: Series;
  /** What was noted, by what it is about. */
  readonly notes: readonly Note[];
  readonly ratings: readonly Rating[];
  /** What only the internal build knows. */
  readonly briefing: Briefing | null;
  readonly debrief: Debrief | null;
  readonly raters: readonly Rater[];
  /** What its authors tell the board; `null` where they wrote nothing of their own. */
  readonly boardReport: BoardReport | null;
}

/** What the leader of a routine reads before it, and what everybody else does. */
export type Briefing = Thing<'briefing'>;

/** How a routine itself went. */
export type Debrief = Thing<'debrief'>;

/** What one person judged before the team agreed. */
export interface Rater extends Thing<'rater'> {
  readonly rubric: Rubric;
  readonly judged: readonly { readonly subject: Subject; readonly unit: Unit | null; readonly judgement: Judgement }[];
}

/** `board-report.md` beside a routine. */
export type BoardReport = Thing<'board-report'>;

/** Notes of one routine about one strategy or goal, or, with `null`, about no one in particular. */
export interface Note {
  readonly about: Strategy | Goal | null;
  readonly parts: readonly NotePart[];
}

/** What stands under one heading, as plain words; `topic` is `null` under a heading of the author's own. */
export interface NotePart {
  readonly topic: NoteTopic | null;
  readonly heading: string;
  readonly items: readonly string[];
}

/** A page of the district's own. */
export type FreePage = Thing<'page'>;

/** What a rating is about. */
export type Subject = Strategy | Goal | Plan | Unit;

/** What people judged: levels, or that they could not judge; `open` while a routine is prepared. */
export type Judgement =
  | { readonly kind: 'rated'; readonly overall: RankedLevel; readonly elements: readonly ElementRating[] }
  | { readonly kind: 'not-rated'; readonly reason: string }
  | { readonly kind: 'open' };

export interface ElementRating {
  readonly element: Element;
  readonly level: RankedLevel | null;
}

export interface Rating extends Thing<'rating'> {
  readonly routine: Routine;
  readonly subject: Subject;
  /** The school it is narrowed to, if any. */
  readonly unit: Unit | null;
  readonly rubric: Rubric;
  readonly judgement: Judgement;
}
