import type { Day } from '../../schemas/day.ts';
import type { Goal, Indicator, Routine, Site, Strategy } from '../site.ts';
import { agendaOf, strategiesInFocus, type Agenda, type AgendaPart } from './agenda.ts';
import { asOfDay } from './as-of.ts';
import { answeredSteps, type AnsweredStep } from './follow-ups.ts';
import { chartsOf, type IndicatorChart } from './indicator-charts.ts';
import { unitsShown } from './indicator-points.ts';
import { tableByGroup, tableByUnit, type IndicatorTable } from './indicator-table.ts';
import { summaryOf, type IndicatorSummary } from './indicators-of.ts';
import { knownIn } from './known-then.ts';
import { leagueTable, overallOf, type LeagueRow, type LeagueTable, type OverallRow } from './league-table.ts';
import type { Step } from './ledger.ts';
import type { DatedMilestone } from './milestones.ts';
import { isToCome } from './open-work.ts';
import { milestonesDue, stepsFoundOpen } from './packet-work.ts';

/** Everything that people need for one routine, in the order in which they need it. */
export interface RoutinePacket {
  readonly routine: Routine;
  /** The day as of which it speaks. */
  readonly asOf: Day;
  /** What the routine said of its plan as a whole. */
  readonly overall: OverallRow | null;
  readonly agenda: Agenda | null;
  /** `null` for a routine that rates nothing. */
  readonly table: LeagueTable | null;
  readonly dives: readonly DeepDive[];
  /** Indicators of what the routine looks at that no deep dive shows in full. */
  readonly evidence: readonly IndicatorSummary[];
  readonly milestones: readonly DatedMilestone[];
  /** What became of earlier promises, as the routine said. */
  readonly followUps: readonly AnsweredStep[];
  /** What it will have to answer, while it is still to come. */
  readonly openSteps: readonly Step[];
  /** What notes are to be taken on, while it is still to come. */
  readonly toNote: readonly (Strategy | Goal)[];
}

/** One long look: its part of the agenda with the ratings and the evidence of what it looks at. */
export interface DeepDive {
  readonly part: AgendaPart;
  /** Its place on the agenda, from 1. */
  readonly number: number;
  readonly rows: readonly LeagueRow[];
  readonly evidence: readonly FullEvidence[];
}

/** An indicator with its drawings and every number behind them. */
export interface FullEvidence {
  readonly indicator: Indicator;
  readonly summary: IndicatorSummary;
  readonly charts: readonly IndicatorChart[];
  readonly tables: readonly { readonly by: 'unit' | 'group'; readonly table: IndicatorTable }[];
}

/** Note-taking pages are for what is looked at closely; of more subjects than these, nobody fills them in. */
const mostToNote = 8;

/** A routine that is called off has no packet. */
export function hasPacket({ fields }: Pick<Routine, 'fields'>): boolean {
  return fields.status !== 'cancelled';
}

/** All facts of one routine's packet (ODE guide, Step 3; toolkit, "Preparation Steps for a Routine"). */
export function routinePacket(site: Site, routine: Routine): RoutinePacket {
  const asOf = asOfDay(site, routine);
  const agenda = agendaOf(site, routine);
  const table = rates(routine) ? leagueTable(routine.series.plan, routine) : null;
  const dives = divesOf(site, routine, agenda, table);
  const shown = new Set(dives.flatMap(({ evidence }) => evidence.map(({ indicator }) => indicator.id)));
  const toCome = isToCome(routine);
  return {
    routine,
    asOf,
    overall: overallOf(routine),
    agenda,
    table,
    dives,
    evidence: indicatorsInFocus(routine)
      .filter((indicator) => !shown.has(indicator.id))
      .map((indicator) => summaryOf(site, knownIn(routine, indicator))),
    milestones: routine.fields.kind === 'check-in' ? [] : milestonesDue(routine, asOf),
    followUps: answeredSteps(site, routine.fields.followUps ?? []),
    openSteps: toCome ? stepsFoundOpen(routine) : [],
    toNote: toCome && routine.fields.kind === 'stocktake' ? toNote(routine, dives) : [],
  };
}

function rates({ fields, ratings }: Routine): boolean {
  return ratings.length > 0 || (fields.kind === 'stocktake' && (fields.status === 'planned' || fields.status === 'preparing'));
}

function divesOf(site: Site, routine: Routine, agenda: Agenda | null, table: LeagueTable | null): DeepDive[] {
  const parts = (agenda?.parts ?? []).map((part, index) => ({ part, number: index + 1 }));
  const rows = table ? [...table.rows, ...table.older] : [];
  return parts
    .filter(({ part }) => part.objective.part === 'deep-dive')
    .map(({ part, number }) => ({
      part,
      number,
      rows: rows.filter(({ strategy }) => part.strategies.includes(strategy)),
      evidence: indicatorsIn([...part.strategies, ...part.goals]).map((indicator) => fullEvidence(site, knownIn(routine, indicator))),
    }));
}

function fullEvidence(site: Site, indicator: Indicator): FullEvidence {
  const units = unitsShown(site, indicator);
  const groups = units.map((unit) => ({ by: 'group' as const, table: tableByGroup(site, indicator, unit) }));
  const grouped = groups.filter(({ table }) => table.columns.some(({ group }) => group !== null));
  const byUnit = { by: 'unit' as const, table: tableByUnit(site, indicator) };
  const tables = byUnit.table.columns.length > 1 || grouped.length === 0 ? [byUnit, ...grouped] : grouped;
  return {
    indicator,
    summary: summaryOf(site, indicator),
    charts: chartsOf(site, indicator),
    tables: tables.filter(({ table }) => table.rows.length > 0),
  };
}

function indicatorsInFocus(routine: Routine): Indicator[] {
  const strategies = strategiesInFocus(routine);
  const goals = new Set(strategies.flatMap((strategy) => strategy.goals));
  return routine.fields.kind === 'check-in' ? [] : indicatorsIn([...goals, ...strategies]);
}

function indicatorsIn(things: readonly (Strategy | Goal)[]): Indicator[] {
  return [...new Set(things.flatMap(({ indicators }) => indicators))];
}

function toNote(routine: Routine, dives: readonly DeepDive[]): (Strategy | Goal)[] {
  const looked = [...new Set(dives.flatMap(({ part }): (Strategy | Goal)[] => [...part.strategies, ...part.goals]))];
  return (looked.length > 0 ? looked : strategiesInFocus(routine)).slice(0, mostToNote);
}
