import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { compare, groupOf, isRule, ruleNames, type RuleName } from '../../src/domain/issue.ts';
import type { Excerpt, RuleSample } from '../../src/words/en/rule-help/rule-sample.ts';
import { everyCodedCase } from '../unit/reader/coded/all.ts';
import { fixtures } from '../support/district.ts';
import { hunksOf, type Hunk } from './line-changes.ts';

/** A line of a report, and the folder of its case where it has one. */
interface Reported {
  readonly rule: RuleName;
  readonly file: string;
  readonly line: number;
  readonly place: string;
  readonly message: string;
  readonly folder: string | null;
}

/**
 * A sample for each rule: of the cases that show it, the first that can be shown best, with wrong lines and the same lines mended. Cases made
 * for the guide come first. Cases that only code can make have no lines.
 */
export function ruleSamples(): Record<string, RuleSample> {
  const reported = [...casesInFolders(), ...casesInCode()];
  return Object.fromEntries(
    ruleNames.flatMap((rule) => {
      const samples = reported.filter((one) => one.rule === rule).map(sampleOf);
      const best = samples.toSorted((one, other) => worth(other) - worth(one))[0];
      return best ? [[rule, best] as const] : [];
    }),
  );
}

function casesInFolders(): Reported[] {
  const broken = join(fixtures, 'broken');
  return readdirSync(broken)
    .toSorted((one, other) => Number(isForGuide(other)) - Number(isForGuide(one)) || compare(one, other))
    .flatMap((name) => {
      const folder = join(broken, name);
      return readFileSync(join(folder, 'report.txt'), 'utf8')
        .trimEnd()
        .split('\n')
        .flatMap((line) => reportedIn(line, folder));
    });
}

function isForGuide(name: string): boolean {
  return name.startsWith('guide-');
}

function casesInCode(): Reported[] {
  return everyCodedCase.flatMap(({ report }) => report.flatMap((line) => reportedIn(line, null)));
}

/** `content/goals/reading.md:6:1 duplicate-key "order" stands twice; …` */
function reportedIn(text: string, folder: string | null): Reported[] {
  const [, file = '', line = '', column = '', rule = '', message = ''] = /^(.+?):(\d+):(\d+) ([a-z\d-]+) (.*)$/u.exec(text) ?? [];
  return isRule(rule) ? [{ rule, file, line: Number(line), place: `${file}:${line}:${column}`, message, folder }] : [];
}

/** How much a sample shows: the wrong lines, and what to write in their place. */
function worth({ wrong, mended }: RuleSample): number {
  return (wrong ? 1 : 0) + (mended ? 1 : 0);
}

function sampleOf({ rule, file, line, place, message, folder }: Reported): RuleSample {
  const wrong = folder === null || groupOf(rule) === 'files' ? null : linesOf(folder, 'fails', file);
  if (wrong === null || folder === null) return { place, message, wrong: null, mended: null };
  const right = linesOf(folder, 'passes', file);
  const hunk = right && nearestHunk(hunksOf(wrong, right), line - 1);
  if (right === null || !hunk) return { place, message, wrong: around(file, wrong, line - 1), mended: null };
  return { place, message, ...both(file, wrong, right, hunk, line - 1) };
}

/** The lines of a file of a case, or of the small district where the case leaves it as it is. */
function linesOf(folder: string, overlay: 'fails' | 'passes', file: string): string[] | null {
  const [root = '', ...rest] = file.split('/');
  const own = join(folder, root === 'private' ? `${overlay}-private` : overlay);
  const removed = join(own, '.remove');
  if (existsSync(removed) && readFileSync(removed, 'utf8').split('\n').includes(rest.join('/'))) return null;
  const found = [join(own, ...rest), join(fixtures, 'small', ...rest)].find((path) => existsSync(path) && statSync(path).isFile());
  return found === undefined ? null : readFileSync(found, 'utf8').trimEnd().split('\n');
}

/** The change at a line, or a few lines from it: what is missing is reported where its neighbours stand. */
function nearestHunk(hunks: readonly Hunk[], at: number): Hunk | undefined {
  const away = ({ from, to }: Hunk): number => Math.max(from - at, at - Math.max(to - 1, from), 0);
  return hunks.filter((hunk) => away(hunk) <= 6).toSorted((one, other) => away(one) - away(other))[0];
}

/** Lines shown before and after those that matter. */
const context = 1;
/** Changes that are longer are cut. */
const longest = 6;

function around(file: string, lines: readonly string[], at: number): Excerpt {
  return excerpt(file, lines, at - context, at + 1 + context, [at]);
}

function both(
  file: string,
  wrong: readonly string[],
  right: readonly string[],
  { from, to, otherFrom, otherTo }: Hunk,
  at: number,
): Pick<RuleSample, 'wrong' | 'mended'> {
  const first = to - from > longest ? at : Math.min(from, at);
  const last = to - from > longest ? at + 1 : Math.max(to, at + 1);
  const mendedLast = Math.min(otherTo, otherFrom + longest);
  const [before, after] = [Math.max(from - first, 0) + context, Math.max(last - to, 0) + context];
  return {
    wrong: excerpt(file, wrong, first - context, last + context, [at]),
    mended: excerpt(file, right, otherFrom - before, mendedLast + after, between(otherFrom, mendedLast)),
  };
}

/** Lines from and to a place, counted from 0, as far as the file has them. */
function excerpt(file: string, lines: readonly string[], from: number, to: number, marked: readonly number[]): Excerpt {
  const first = Math.max(from, 0);
  return { file, first: first + 1, lines: lines.slice(first, to).map(shortened), marked: marked.map((at) => at + 1) };
}

function between(from: number, to: number): number[] {
  return Array.from({ length: Math.max(to - from, 0) }, (_, index) => from + index);
}

function shortened(line: string): string {
  return line.length > 100 ? `${line.slice(0, 100)}…` : line;
}
