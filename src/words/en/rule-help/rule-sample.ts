/** Some lines of a file, one after the other. */
export interface Excerpt {
  /** The file, from the root of the repository. */
  readonly file: string;
  /** The number of the first line, from 1. */
  readonly first: number;
  readonly lines: readonly string[];
  /** The numbers of the lines that matter. */
  readonly marked: readonly number[];
}

/** A mistake as the check finds it. */
export interface RuleSample {
  /** The place that the check names: `content/goals/reading.md:6:1`. */
  readonly place: string;
  readonly message: string;
  /** The lines that are wrong; `null` where the mistake is not in a line, as in the name of a file. */
  readonly wrong: Excerpt | null;
  /** The same lines as the check lets them pass, where there are such. */
  readonly mended: Excerpt | null;
}
