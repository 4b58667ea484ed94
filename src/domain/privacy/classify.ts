import { numbersOf, partRange, shareDecimals, type Scale } from './figures.ts';
import { isStandIn } from './linked/frame.ts';
import type { CellStart } from './linked/sheet.ts';
import { capOf, cappedStudents, isSmall, spreadOf, type Policy } from './policy.ts';
import type { PublicFigure, RawFigure } from './rows.ts';
import { hasEnds, isNearEnd } from './scale-ends.ts';
import type { GroupPlace, UnitPlace } from './shape.ts';
import { known } from './two-way/table.ts';

/** Why a cell is not shown as it is. */
export type Why = 'too-few' | 'near-end' | 'protects' | 'before' | 'earlier-in-year' | 'hidden-in-source' | 'capped';

/** The numbers of a place: its size in students, and its amounts in steps of `step` for a student. */
export interface PlaceNumbers {
  readonly size: number;
  readonly amounts: readonly number[];
  readonly step: number;
}

/** What may be published of a raw figure as long as nothing else has to be protected: its value, or a cap. */
export function publicFigure(figure: RawFigure, scale: Scale, policy: Policy): PublicFigure {
  if (figure.kind === 'count') return { state: 'reported', value: figure.value, n: null };
  if (figure.kind === 'suppressed' || figure.kind === 'missing' || figure.kind === 'not-applicable') return { state: figure.kind };
  const { n } = figure;
  if (n === 0) return { state: 'not-applicable' };
  if (scale.measure.kind !== 'share') return { state: 'reported', value: figure.kind === 'rate' ? figure.value : figure.k / n, n };
  const { per } = scale.measure;
  const value = figure.kind === 'rate' ? figure.value : Number(((per * figure.k) / n).toFixed(shareDecimals(per)));
  const part = figure.kind === 'part' ? known(figure.k) : partRange(value, n, scale.measure, scale.decimals);
  const side = capSide(value, n, scale, policy);
  if (side === null) return { state: 'reported', value, n };
  const reach = side === 'at-most' ? part.most : n - part.least;
  const percent = Math.max(capOf(n, policy.caps), Math.ceil((100 * reach) / n));
  const limit = (percent * per) / 100;
  return { state: 'capped', side, limit: side === 'at-most' ? limit : per - limit, n };
}

/**
 * Which cap a share of `n` students is in, by the whole number of students that is nearest to it, or by all that it may stand for where its
 * decimals are cut off; `null` where it is in none.
 */
export function capSide(value: number, n: number, { measure, decimals }: Scale, policy: Policy): 'at-most' | 'at-least' | null {
  if (measure.kind !== 'share') return null;
  const within = cappedStudents(n, policy.caps);
  const { least, most } = measure.cut ? partRange(value, n, measure, decimals) : known(Math.round((value * n) / measure.per));
  if (least <= within) return 'at-most';
  return n - most <= within ? 'at-least' : null;
}

/** Where a cell stands: `isWhole` for the whole of the units and for everyone, `isCopy` where it has the same number as the whole has. */
export interface StartPlace {
  readonly unit: UnitPlace;
  readonly group: GroupPlace;
  readonly isWhole: boolean;
  readonly isCopy: boolean;
}

/** A place of a sheet at the start: what is small is hidden, what is near none or all is capped, and the rest is shown. */
export function startOf(
  place: StartPlace,
  figure: RawFigure | undefined,
  { size, amounts, step }: PlaceNumbers,
  scale: Scale,
  policy: Policy,
  isForced: boolean,
): CellStart {
  const plain = { amounts, least: 0, cap: null, sensitive: 'nothing' } as const;
  if (place.isCopy) return { ...plain, status: 'unpublished' };
  if (!figure || figure.kind === 'missing') return { ...plain, ...unpublished(place, { size, amounts, step }, scale, policy) };
  const least = policy.zeros === 'shown' && size > 0 ? step : 0;
  if (isForced || figure.kind === 'suppressed') return { ...plain, least, status: 'hidden' };
  if (figure.kind === 'not-applicable') return { ...plain, status: 'fixed' };
  if (isSmall(size, policy)) return { ...plain, least, status: 'hidden' };
  if (size === 0) return { ...plain, status: 'fixed' };
  if (figure.kind === 'rate' && isNearEnd(figure.value, figure.n, scale, policy)) return { ...plain, least, status: 'hidden' };
  const shown = publicFigure(figure, scale, policy);
  const [cap = null] = shown.state === 'capped' ? numbersOf(shown, scale, 0).amounts : [];
  return { ...plain, least, cap, status: 'shown' };
}

/**
 * What is not published has to be protected where it is small or near none or all. Else a difference to everyone and a total are unknown,
 * which they stay where a source hid what they are made of, and a plain cell counts as known, to be on the safe side.
 */
function unpublished(
  { unit, group, isWhole }: StartPlace,
  { size, amounts, step }: PlaceNumbers,
  { measure }: Scale,
  policy: Policy,
): Pick<CellStart, 'status' | 'sensitive'> {
  if (isStandIn(group)) return { status: 'unpublished', sensitive: 'nothing' };
  const isSmallGroup = size > 0 && size < policy.smallest;
  const within = measure.kind === 'share' ? cappedStudents(size, policy.caps) : hasEnds(measure) ? spreadOf(policy) * step : -1;
  const isAtEnd = size > 0 && amounts.some((amount) => amount <= within);
  const sensitive = isSmallGroup ? 'all' : isAtEnd ? 'amounts' : 'nothing';
  const isUnknown = unit.kind === 'unit' && (group.kind === 'others' || isWhole);
  return { status: isUnknown || sensitive !== 'nothing' ? 'unpublished' : 'fixed', sensitive };
}
