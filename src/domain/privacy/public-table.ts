import { scaleOf, type Scale } from './figures.ts';
import { figuresByPeriod, type Figures } from './period-view.ts';
import type { PublicFigure, PublicRow } from './rows.ts';
import { endsInSteps, hasEnds, type Ends } from './scale-ends.ts';
import type { Shape } from './shape.ts';

/** A public table by period, with what all its periods share. */
export interface PublicTable {
  readonly periods: ReadonlyMap<string, Figures<PublicFigure>>;
  readonly scale: Scale;
  /** What one student counts in an average's sum: how far the averages are apart; 1 for students. */
  readonly unit: number;
  /** The ends of an average's scale in steps of the last decimal, where both are known. */
  readonly ends: Ends | null;
}

/** Puts the rows of a public table in the order of its periods. */
export function publicTable(rows: readonly PublicRow[], shape: Shape): PublicTable {
  const values = rows.flatMap(({ figure }) => (figure.state === 'reported' ? [figure.value] : []));
  const scale = scaleOf(shape.measure, values);
  const periods = figuresByPeriod(
    rows,
    shape.periods.map(({ id }) => id),
  );
  const spread =
    values.reduce((most, value) => Math.max(most, value), -Infinity) - values.reduce((least, value) => Math.min(least, value), Infinity);
  const ends = hasEnds(shape.measure) ? endsInSteps(shape.measure.ends, scale.decimals) : null;
  return { periods, scale, ends, unit: shape.measure.kind === 'average' ? Math.round(Math.max(0, spread) * 10 ** scale.decimals) : 1 };
}
