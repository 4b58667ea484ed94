import type { NoteSubject } from '../../domain/notes-import.ts';
import { topicOf, type NoteTopic } from '../../schemas/notes.ts';
import { words } from '../../words/words.ts';
import { plainAsMarkdown } from '../escape-markdown.ts';

/** Points that belong under one heading of a routine's notes. */
export interface NewNotes {
  readonly about: NoteSubject;
  readonly topic: NoteTopic | 'other';
  readonly texts: readonly string[];
}

/** The text of a routine's file with points added to its notes, each at the end of its list; headings that are missing are added. */
export function addNotes(text: string, path: string, notes: readonly NewNotes[]): string {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const header = /^\ufeff?---[ \t]*\r?\n[\s\S]*?\n---[ \t]*(?:\r?\n|$)/u.exec(text)?.[0] ?? '';
  const lines = text.slice(header.length).split(/\r?\n/u);
  while (lines.at(-1)?.trim() === '') lines.pop();
  for (const note of notes) insert(lines, path, note);
  if (lines.length > 0 && lines[0] !== '') lines.unshift('');
  return `${header.endsWith('\n') ? header : header + lineEnd}${[...lines, ''].join(lineEnd)}`;
}

/** A heading with the lines that belong to it: from its own to the one before the next heading as high. */
interface Part {
  readonly depth: number;
  readonly words: string;
  readonly url: string | null;
  readonly from: number;
  readonly to: number;
}

function insert(lines: string[], path: string, { about, topic, texts }: NewNotes): void {
  const title = topic === 'other' ? words.noteSheet.others : titleOf(about);
  const part = partsIn(lines, 0, lines.length).find((one) => isAbout(one, about, title));
  const points = texts.map((text) => `- ${plainAsMarkdown(text).replaceAll('\n\n', ' ')}`);
  if (!part) {
    const sub = topic === 'other' ? [] : ['', `### ${words.topicHead(topic)}`];
    lines.push('', `## ${headingFor(about, title, path)}`, ...sub, '', ...points);
    return;
  }
  if (topic === 'other') return addPoints(lines, part.from + 1, firstSub(lines, part) ?? part.to, points);
  const sub = partsIn(lines, part.from + 1, part.to).find((one) => topicOf(one.words) === topic);
  if (sub) return addPoints(lines, sub.from + 1, sub.to, points);
  const heading = `${'#'.repeat(Math.min(part.depth + 1, 6))} ${words.topicHead(topic)}`;
  lines.splice(endOf(lines, part.from + 1, part.to), 0, '', heading, '', ...points);
}

/** Adds points after the last line that says something; an empty line parts them from what is no list. */
function addPoints(lines: string[], from: number, to: number, points: readonly string[]): void {
  const at = endOf(lines, from, to);
  const isList = /^\s*(?:[-*+]|\d+[.)])\s/u.test(lines[at - 1] ?? '') || /^\s{2,}\S/u.test(lines[at - 1] ?? '');
  lines.splice(at, 0, ...(isList && at > from ? [] : ['']), ...points);
}

/** The place after the last line with words. */
function endOf(lines: readonly string[], from: number, to: number): number {
  let at = to;
  while (at > from && (lines[at - 1] ?? '').trim() === '') at -= 1;
  return at;
}

function firstSub(lines: readonly string[], { from, to }: Part): number | undefined {
  return partsIn(lines, from + 1, to)[0]?.from;
}

/** The headings between two lines, code left out. */
function partsIn(lines: readonly string[], from: number, to: number): Part[] {
  const heads: { depth: number; words: string; url: string | null; from: number }[] = [];
  let fence: string | null = null;
  for (let place = from; place < to; place += 1) {
    const line = lines[place] ?? '';
    const mark = /^\s{0,3}(`{3,}|~{3,})/u.exec(line)?.[1];
    if (mark !== undefined) fence = fence === null ? mark.charAt(0) : mark.startsWith(fence) ? null : fence;
    const found = fence === null ? /^\s{0,3}(#{1,6})\s+(.*?)(?:\s+#+)?\s*$/u.exec(line) : null;
    if (!found) continue;
    const [, signs = '', title = ''] = found;
    const link = /\[((?:[^\]\\]|\\.)*)\]\(<?([^)>\s]*)>?[^)]*\)/u.exec(title);
    heads.push({ depth: signs.length, words: link?.[1] ?? title, url: link?.[2] ?? null, from: place });
  }
  return heads.map((head, place) => ({ ...head, to: heads.slice(place + 1).find(({ depth }) => depth <= head.depth)?.from ?? to }));
}

function isAbout({ url, words: heading }: Part, about: NoteSubject, title: string): boolean {
  if (about === null) return url === null && heading.trim().toLowerCase() === title.toLowerCase();
  if (url === null) return false;
  const [target = ''] = url.replace(/^(?:\.\.?\/)+/u, '').split('#');
  return decoded(target) === about.source.path;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function titleOf(about: NoteSubject): string {
  return about === null ? words.league.planAsAWhole : about.fields.title;
}

/** The heading that opens notes about something: a link to its file, as GitHub shows it. */
function headingFor(about: NoteSubject, title: string, path: string): string {
  if (about === null) return title;
  return `[${plainAsMarkdown(title)}](${'../'.repeat(path.split('/').length - 1)}${about.source.path})`;
}
