import type { Correction, Decision } from '../../schemas/routine.ts';
import type { NextStep } from '../../schemas/next-step.ts';
import type { Indicator, Routine, Site } from '../site.ts';
import { agendaOf, type Agenda, type AgendaPart } from './agenda.ts';
import type { GoalStandings } from './goal-standing.ts';
import { chartsOf, type IndicatorChart } from './indicator-charts.ts';
import { goalsKnownIn, knownIn } from './known-then.ts';
import { leagueSheet, type LeagueSheet } from './league-sheet.ts';
import { leagueTable } from './league-table.ts';
import { ledgerOf, isLater, type Step } from './ledger.ts';

/** What is shown in a routine, part by part (toolkit, "Routine Agenda and Materials (Sample PowerPoint slides)"). */
export interface DeckFacts {
  readonly routine: Routine;
  readonly parts: readonly DeckPart[];
}

export type DeckPart =
  | { readonly kind: 'opening' }
  /** What was corrected after the day of the routine. */
  | { readonly kind: 'corrections'; readonly corrections: readonly Correction[] }
  | { readonly kind: 'agenda'; readonly agenda: Agenda }
  | { readonly kind: 'goals'; readonly standings: GoalStandings }
  | { readonly kind: 'strategies'; readonly sheet: LeagueSheet }
  /** `number` counts the deep dives from 1. */
  | {
      readonly kind: 'deep-dive';
      readonly number: number;
      readonly part: AgendaPart;
      readonly chart: IndicatorChart | null;
    }
  | { readonly kind: 'decisions'; readonly decisions: readonly Decision[] }
  /** What was promised before and is still open, for a routine to come. */
  | { readonly kind: 'open-steps'; readonly steps: readonly Step[] }
  /** What was promised; nothing yet in a routine to come. */
  | { readonly kind: 'next-steps'; readonly steps: readonly NextStep[] };

/** The deck of a routine in the order of its agenda: everything in short, then what it goes deep on, then what people promise. */
export function deckOf(site: Site, routine: Routine): DeckFacts {
  const { plan } = routine.series;
  const { corrections = [], decisions = [], nextSteps = [], status } = routine.fields;
  const agenda = agendaOf(site, routine);
  const standings = goalsKnownIn(site, routine);
  const sheet = leagueSheet(leagueTable(plan, routine), routine);
  const open = status === 'held' ? [] : openBefore(site, routine);
  return {
    routine,
    parts: [
      { kind: 'opening' },
      ...(corrections.length > 0 ? [{ kind: 'corrections' as const, corrections }] : []),
      ...(agenda ? [{ kind: 'agenda' as const, agenda }] : []),
      ...(standings.rows.length > 0 ? [{ kind: 'goals' as const, standings }] : []),
      ...(sheet.rows.length > 0 ? [{ kind: 'strategies' as const, sheet }] : []),
      ...deepDives(site, routine, agenda),
      ...(decisions.length > 0 ? [{ kind: 'decisions' as const, decisions }] : []),
      ...(open.length > 0 ? [{ kind: 'open-steps' as const, steps: open }] : []),
      { kind: 'next-steps', steps: nextSteps },
    ],
  };
}

/** Parts of the agenda that go deep, each with the chart of what it rests on. */
function deepDives(site: Site, routine: Routine, agenda: Agenda | null): DeckPart[] {
  const parts = (agenda?.parts ?? []).filter(({ objective }) => objective.part === 'deep-dive');
  return parts.map((part, place) => ({ kind: 'deep-dive', number: place + 1, part, chart: chartFor(site, routine, part) }));
}

/** The chart of the first indicator that a key fact quotes, or else of the first that shows the work looked at. */
function chartFor(site: Site, routine: Routine, { objective, strategies, goals }: AgendaPart): IndicatorChart | null {
  const quoted = (objective.keyFacts ?? []).flatMap(({ evidence = [] }) =>
    evidence.flatMap(({ indicator = '' }) => site.indicators.get(indicator) ?? []),
  );
  const shown: readonly Indicator[] = [...quoted, ...[...strategies, ...goals].flatMap(({ indicators }) => indicators)];
  for (const indicator of shown) {
    const [chart] = chartsOf(site, knownIn(routine, indicator));
    if (chart && chart.periods.length > 1) return chart;
  }
  return null;
}

/** Promises of earlier routines of the series that nobody has said to be done. */
function openBefore(site: Site, routine: Routine): Step[] {
  return ledgerOf(site).steps.filter(
    (step) => step.state === 'open' && step.routine.series === routine.series && isLater(routine, step.routine),
  );
}
