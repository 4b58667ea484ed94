import { addressOf, noteAnchor } from '../../addresses.ts';
import type { IdMap } from '../../map-references.ts';
import type { Goal, Note, Strategy } from '../../site.ts';
import type { TextFact } from './change.ts';
import type { Matching, Pair } from './matching.ts';
import type { Rename } from './renames.ts';
import { isSame } from './same.ts';

/** Whether the text under a header says something else, or only looks different: emphasis, a link, the kind of a list. */
export function textFacts(pair: Pair, { now, renames }: Matching): TextFact[] {
  const { before, after } = pair;
  const isReworded = before.body.text !== after.body.text;
  if (!isReworded && looksSame(pair, renames)) return [];
  const about = before.kind === 'routine' && after.kind === 'routine' ? changedNotes(before.notes, after.notes, now) : [];
  return [{ kind: 'text', before, thing: after, what: isReworded ? 'words' : 'markup', about }];
}

/** Whether two texts with the same words look the same, but for links that lead to the new address of what was renamed. */
function looksSame({ before: { body: before }, after: { body: after } }: Pair, renames: readonly Rename[]): boolean {
  return before.source.trim() === after.source.trim() && renames.reduce(withNewAddress, before.html) === after.html;
}

function withNewAddress(html: string, { target, from, to }: Rename): string {
  if (target === 'person') return html;
  const [old, now] = [addressOf(target, from), addressOf(target, to)];
  const linked = old === undefined || now === undefined ? html : html.replaceAll(old, now);
  if (target !== 'strategy' && target !== 'goal') return linked;
  return linked.replaceAll(`${noteAnchor(target, from)}"`, `${noteAnchor(target, to)}"`);
}

/** The strategies and goals whose notes are other ones. */
function changedNotes(before: readonly Note[], after: readonly Note[], now: IdMap): (Strategy | Goal)[] {
  const keyOf = (about: Strategy | Goal): string => `${about.kind} ${now.id(about.kind, about.id)}`;
  const partsOn = (notes: readonly Note[], key: string) =>
    notes.flatMap(({ about, parts }) => (about !== null && keyOf(about) === key ? parts : []));
  const subjects = new Map([...before, ...after].flatMap(({ about }) => (about ? [[keyOf(about), about] as const] : [])));
  return [...subjects].flatMap(([key, about]) => (isSame(partsOn(before, key), partsOn(after, key)) ? [] : [about]));
}
