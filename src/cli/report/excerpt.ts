import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { groupOf, type Issue } from '../../domain/issue.ts';
import { visible } from '../../domain/visible.ts';

/** Wider lines are cut around the place. */
const widest = 100;

/** Rules whose line cannot be shown, or should not be repeated in a log: one that quotes a number may quote what is hidden. */
const hidden = new Set<Issue['rule']>([
  'not-utf8',
  'file-too-large',
  'personal-data',
  'quoted-number-differs',
  'quoted-number-revised',
  'cannot-be-quoted',
]);

/** Whether the line of an issue helps and may be repeated: rules about files as a whole have none, and numbers of small groups stay out of logs. */
function hasPlace({ rule, file, facts }: Issue): boolean {
  if (rule === 'record-differs' && facts.what === 'quote') return false;
  return groupOf(rule) !== 'files' && groupOf(rule) !== 'privacy' && !hidden.has(rule) && !file.endsWith('.csv');
}

/** Shows the line that an issue is about, with signs under the word at its place; nothing where there is no such line. */
export function makeExcerpts(folder: string): (issue: Issue) => readonly string[] {
  const files = new Map<string, readonly string[]>();
  return (issue) => {
    if (!hasPlace(issue)) return [];
    const lines = files.get(issue.file) ?? linesOf(resolve(folder, issue.file));
    files.set(issue.file, lines);
    const line = lines[issue.line - 1];
    if (line === undefined || line.trim() === '') return [];
    return excerptOf(line, issue.line, issue.column);
  };
}

function linesOf(path: string): readonly string[] {
  try {
    return readFileSync(path, 'utf8')
      .replace(/^\ufeff/u, '')
      .split(/\r\n|\n|\r/u);
  } catch {
    return [];
  }
}

function excerptOf(line: string, number: number, column: number): readonly string[] {
  const before = line.slice(0, column - 1);
  const cut = Math.max(0, before.length - Math.floor(widest / 2));
  const start = cut > 0 ? `…${before.slice(cut + 1)}` : before;
  const rest = line.slice(column - 1);
  const room = widest - start.length;
  const end = rest.length > room ? `${rest.slice(0, room - 1)}…` : rest;
  const word = /^[\p{L}\p{N}_-]+/u.exec(end)?.[0] ?? end.slice(0, 1);
  const margin = String(number).padStart(5);
  const carets = '^'.repeat(Math.max(1, widthOf(word)));
  return [`${margin} | ${visible((start + end).replaceAll('\t', ' '))}`, `${' '.repeat(5)} | ${' '.repeat(widthOf(start))}${carets}`];
}

const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** How many places a text takes in a terminal: letters of East Asian scripts and pictures take two. */
function widthOf(text: string): number {
  const wide = /^(?:\p{scx=Han}|\p{scx=Hiragana}|\p{scx=Katakana}|\p{scx=Hangul}|\p{Extended_Pictographic}|[\uff01-\uff60])/u;
  return [...letters.segment(text)].reduce((width, { segment }) => width + (wide.test(segment) ? 2 : 1), 0);
}
