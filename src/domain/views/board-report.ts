import type { NextStep } from '../../schemas/next-step.ts';
import type { Decision } from '../../schemas/routine.ts';
import type { Day } from '../../schemas/day.ts';
import type { RoutineKind } from '../../schemas/series.ts';
import type { BoardReport, Routine, Site } from '../site.ts';
import { asOfDay } from './as-of.ts';
import { comingRoutines } from './coming.ts';
import { homeAnswers } from './home-answers.ts';
import { isLater } from './ledger.ts';
import { leagueTable, overallOf, type LeagueRow, type LeagueTable, type OverallRow } from './league-table.ts';

/** What a routine tells the board: what its authors wrote for it, and the facts of the routine. */
export interface BoardFacts {
  readonly routine: Routine;
  readonly asOf: Day;
  /** `null` while nobody has written anything for the board. */
  readonly written: BoardReport | null;
  /** What the routine said of its plan as a whole. */
  readonly overall: OverallRow | null;
  /** The table as of the routine. */
  readonly table: LeagueTable;
  readonly ups: readonly LeagueRow[];
  readonly downs: readonly LeagueRow[];
  /** The routine that movements are counted from. */
  readonly since: Routine | undefined;
  readonly decisions: readonly Decision[];
  readonly steps: readonly NextStep[];
  /** The next occasion of its series, where one is known. */
  readonly next: { readonly day: Day; readonly kind: RoutineKind } | null;
}

/** Whether a routine has something for the board: it was held and is no trial, or somebody has written for the board already. */
export function hasBoardReport({ fields, boardReport }: Pick<Routine, 'fields' | 'boardReport'>): boolean {
  return boardReport !== null || (fields.status === 'held' && fields.kind === 'stocktake' && !fields.trial);
}

export function boardFacts(site: Site, routine: Routine): BoardFacts {
  const table = leagueTable(routine.series.plan, routine);
  const { ups, downs, since } = homeAnswers(table);
  const { decisions = [], nextSteps = [] } = routine.fields;
  return {
    routine,
    asOf: asOfDay(site, routine),
    written: routine.boardReport,
    overall: overallOf(routine),
    table,
    ups,
    downs,
    since,
    decisions,
    steps: nextSteps,
    next: nextOccasion(routine),
  };
}

/** The next occasion of a routine's series: the next one with a packet, or else the next day of the schedule. */
export function nextOccasion(routine: Routine): BoardFacts['next'] {
  const { series } = routine;
  const known = series.routines.find((one) => isLater(one, routine) && one.fields.status !== 'cancelled');
  if (known) return { day: known.fields.date, kind: known.fields.kind };
  const planned = comingRoutines(series.plan, routine.fields.date).find((one) => one.series === series && one.day > routine.fields.date);
  return planned ? { day: planned.day, kind: planned.kind } : null;
}
