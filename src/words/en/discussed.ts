import type { NoteTopic } from '../../schemas/notes.ts';
import type { NotePart } from '../../domain/site.ts';
import { countInWords, sentenceStart } from './numbers.ts';

const topics: Readonly<Record<NoteTopic, string>> = {
  'bright-spots': 'Bright spots',
  challenges: 'Challenges',
  barriers: 'Barriers and root causes',
  'key-questions': 'Key questions',
  recommendations: 'Recommendations',
  'learning-points': 'Learning points',
};

/** What a part of notes is called; the author's own heading where it is none that we know. */
export const topicWord = ({ topic, heading }: NotePart): string => (topic === null ? heading : topics[topic]);

/** What routines said about a strategy or goal. */
export const discussed = {
  title: 'In routines',
  decided: 'Decided',
  promised: 'Promised',
  looked: 'On the agenda',
  notes: 'All notes on it',
};

/** `Five routines looked at it, the latest on top.` */
export function discussedNote(count: number): string {
  return `${sentenceStart(countInWords(count, 'routine'))} spoke of it${count > 1 ? ', the latest on top' : ''}.`;
}

/** What unfolds the earlier ones: `Three earlier routines`. */
export function earlierRoutines(count: number): string {
  return sentenceStart(countInWords(count, 'earlier routine'));
}

/** Bright spots, wherever they stand. */
export const brightSpot = {
  one: 'Bright spot',
};

/** How the way to the routine before or after is named: `Before: Stocktake of 14 May 2026`. */
export const sequence = {
  label: 'Routines of the series',
  before: 'Before:',
  after: 'After:',
  all: 'All of this series',
};

/** What stands in an archive beside its years. */
export const archiveParts = {
  find: 'Find a routine',
  byYear: 'School years',
  bySeries: 'Series',
  byKind: 'Kinds',
};

/** `Memos` and how many, as a link: `Memos (4)`. */
export function kindCount(name: string, count: number): string {
  return `${name} (${count})`;
}
