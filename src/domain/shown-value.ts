import type { IndicatorFields } from '../schemas/indicator.ts';

/** A value with the digits after the point that pages show; halves go away from zero, as in the words of pages. */
export function shownValue({ decimals }: Pick<IndicatorFields, 'decimals'>, value: number): number {
  if (decimals === undefined) return value;
  const whole = Math.round(Number(`${Math.abs(value)}e${decimals}`));
  return whole === 0 ? 0 : Math.sign(value) * Number(`${whole}e-${decimals}`);
}
