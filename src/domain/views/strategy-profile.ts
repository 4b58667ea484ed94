import type { Day } from '../../schemas/day.ts';
import type { StrategyFields } from '../../schemas/strategy.ts';
import type { Site, Strategy, Unit } from '../site.ts';

/** The units in which a strategy runs, in its authors' order. */
export function unitsOf(site: Site, { fields }: Strategy): Unit[] {
  return (fields.units ?? []).flatMap((id) => site.units.get(id) ?? []);
}

/** A strategy that another came after, and in what way. */
export interface Predecessor {
  readonly kind: 'replaces' | 'continues';
  readonly strategy: Strategy;
}

/** The strategies whose place this one took, then the one of an earlier plan that it continues. */
export function predecessorsOf(site: Site, { fields }: Strategy): Predecessor[] {
  const linked = (kind: Predecessor['kind'], ids: readonly string[]): Predecessor[] =>
    ids.flatMap((id) => {
      const strategy = site.strategies.get(id);
      return strategy ? [{ kind, strategy }] : [];
    });
  return [...linked('replaces', fields.replaces ?? []), ...linked('continues', fields.continues === undefined ? [] : [fields.continues])];
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
