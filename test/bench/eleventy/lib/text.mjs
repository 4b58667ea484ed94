import { capital, inWords, longDay } from './days.mjs';

/** `a`, `a and b`, `a, b, and c`. */
export function listed(items) {
  if (items.length <= 2) return items.join(' and ');
  return `${items.slice(0, -1).join(', ')}, and ${items.at(-1)}`;
}

/** `Of five strategies: two green, one amber-red, and two red.` */
export function spread(rows, rubric) {
  const counted = rubric.scale
    .toReversed()
    .map((level) => [level.label.toLowerCase(), rows.filter((row) => row.level.id === level.id).length])
    .filter(([, count]) => count > 0);
  if (rows.length === 1) return `The one strategy: ${counted[0][0]}.`;
  return `Of ${inWords(rows.length)} strategies: ${listed(counted.map(([label, count]) => `${inWords(count)} ${label}`))}.`;
}

/** `Since 13 March 2025: Early literacy rose, and Career pathways fell.` */
export function moves({ rows }) {
  const since = rows.find(({ movement }) => movement.since)?.movement.since;
  if (!since) return 'Nothing was rated before.';
  const titles = (sign) => rows.filter(({ movement }) => movement.by * sign > 0).map(({ strategy }) => strategy.data.title);
  const parts = [
    [titles(1), 'rose'],
    [titles(-1), 'fell'],
  ].flatMap(([all, word]) => (all.length > 0 ? [`${listed(all)} ${word}`] : []));
  return `Since ${longDay(since)}: ${parts.length > 0 ? parts.join('; ') : 'no strategy moved'}.`;
}

/** `Three goals and five strategies`. */
export const inIt = (goals, strategies) => capital(`${many(goals, 'goal', 'goals')} and ${many(strategies, 'strategy', 'strategies')}`);

export const many = (count, one, more) => `${inWords(count)} ${count === 1 ? one : more}`;

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
const first = new Map();

/** The text of rendered HTML in one line. */
export const plain = (html) =>
  html
    .replace(/<[^>]*>/gu, '')
    .trim()
    .replaceAll('\n', ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

/** The first sentence of a rendered text, looked for once. */
export function firstSentence(html) {
  if (!first.has(html)) {
    const [sentence] = sentences.segment(plain(html));
    first.set(html, sentence?.segment.trim() ?? '');
  }
  return first.get(html);
}
