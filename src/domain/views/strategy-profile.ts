import type { Day } from '../../schemas/day.ts';
import type { StrategyFields } from '../../schemas/strategy.ts';
import type { Site, Strategy, Unit } from '../site.ts';

/** The units in which a strategy runs, in its authors' order. */
export function unitsOf(site: Site, { fields }: Strategy): Unit[] {
  return (fields.units ?? []).flatMap((id) => site.units.get(id) ?? []);
}

type Metrics = NonNullable<StrategyFields['metrics']>[number];
type Metric = NonNullable<Metrics['inputs']>;

/** A step from inputs to outcomes (toolkit, "Identifying Metrics & Feedback Loops"). */
export type MetricStep = Exclude<keyof Metrics, 'stakeholder'>;

/** What is asked at one step. */
export interface MetricRow {
  readonly step: MetricStep;
  readonly metric: Metric;
}

const metricSteps: readonly MetricStep[] = ['inputs', 'reaction', 'learning', 'support', 'fidelity', 'outcomes'];

/** What is asked of one stakeholder, from inputs to outcomes, without the steps that ask nothing. */
export function metricRows(metrics: Metrics): MetricRow[] {
  return metricSteps.flatMap((step) => {
    const metric = metrics[step];
    return metric ? [{ step, metric }] : [];
  });
}

/** A stage of implementation that was reached. */
export interface StageReached {
  /** As the rubric of stages calls it, or else its id. */
  readonly label: string;
  readonly from: Day;
  readonly evidence: string | undefined;
  /** Where, when it differs by unit. */
  readonly unit: Unit | undefined;
}

/** The stages that a strategy reached, newest first. */
export function stagesReached(site: Site, { fields }: Strategy): StageReached[] {
  const scale = site.rubrics.get('stages')?.fields.scale ?? [];
  return (fields.stages ?? []).toReversed().map(({ stage, from, evidence, unit }) => ({
    label: scale.find(({ id }) => id === stage)?.label ?? stage,
    from,
    evidence,
    unit: unit === undefined ? undefined : site.units.get(unit),
  }));
}

/** The stages that its own page shows: those of single units stand side by side only where the district compares units. */
export function stagesShown(site: Site, strategy: Strategy): StageReached[] {
  return stagesReached(site, strategy).filter(({ unit }) => unit === undefined || site.settings.compareUnits === 'public');
}
