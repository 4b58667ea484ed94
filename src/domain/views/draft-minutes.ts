import type { SiteFields } from '../../schemas/site.ts';

/** The three parts of a T-shaped agenda, in minutes. */
export interface Split {
  readonly affirm: number;
  readonly deep: number;
  readonly commit: number;
}

/** Shorter meetings cannot hold a broad look, a deep dive that takes most of the time, and next steps. */
export const leastMinutes = 25;

/** What the toolkit's own 60 minutes give the broad look: five to welcome, ten for the ratings ("Routine Agenda Template"). */
const broadLook = 15;

/** Agendas count in steps of so many minutes. */
const step = 5;

/**
 * Divides a meeting's minutes, in whole fives, by the shape that a district set. Of all divisions within its tolerance, or else nearest
 * to it, the one whose broad look comes closest to the toolkit's quarter of an hour: ratings take their time however long the meeting is.
 * What is left over from whole fives goes to the deep dives.
 */
export function splitMinutes(minutes: number, { shape, tolerance }: SiteFields['agenda']): Split {
  const whole = minutes - (minutes % step);
  const rank = ({ affirm, deep, commit }: Split): readonly number[] => {
    // In hundredths of a minute, so that nothing is rounded.
    const off = [affirm, deep, commit].map((part, index) => Math.abs(100 * part - (shape[index] ?? 0) * whole));
    return [Math.max(0, Math.max(...off) - tolerance * whole), Math.abs(affirm - broadLook), off[2] ?? 0, -deep];
  };
  const [best] = divisions(whole).toSorted((one, other) => compareLists(rank(one), rank(other)));
  if (!best) throw new Error(`${minutes} minutes cannot be divided.`);
  return { ...best, deep: best.deep + (minutes % step) };
}

/** How many deep dives some minutes hold: one in 15 minutes, of which the last may do with ten, and at most three. */
export function mostDives(minutes: number): number {
  return Math.max(0, Math.min(3, Math.floor((minutes + step) / broadLook)));
}

/** Minutes in whole fives for some parts in a row, as even as can be, more for the first; what is left over goes to the first. */
export function shareOut(minutes: number, parts: number): number[] {
  const fives = Math.floor(minutes / step);
  return Array.from({ length: parts }, (_, index) => {
    const own = Math.floor(fives / parts) + (index < fives % parts ? 1 : 0);
    return step * own + (index === 0 ? minutes % step : 0);
  });
}

/** Every way to divide whole fives into three parts of at least five. */
function divisions(whole: number): Split[] {
  const fives = Array.from({ length: whole / step }, (_, index) => step * (index + 1));
  return fives.flatMap((affirm) =>
    fives.flatMap((commit) => (affirm + commit < whole ? [{ affirm, deep: whole - affirm - commit, commit }] : [])),
  );
}

function compareLists(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}
