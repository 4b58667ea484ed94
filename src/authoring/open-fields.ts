import { isMap, isScalar, isSeq, parseDocument, type Node, type Pair } from 'yaml';
import { kinds, type KindName } from '../schemas/kinds.ts';

/** A path through a file's fields: names, and places in lists from 0. */
export type Path = readonly (string | number)[];

/** A file whose fields cannot be changed by splicing; the reason in a sentence. */
export class CannotEdit extends Error {}

/** A file's fields as they stand in its text; offsets count in the whole text. */
export interface Opened {
  readonly kind: KindName;
  readonly text: string;
  readonly lineEnd: string;
  readonly root: Node | null;
  /** Where the fields begin and end. */
  readonly start: number;
  readonly end: number;
}

/** Reads the fields of a file's text, or says in a sentence why they cannot be changed there. */
export function open(text: string, kind: KindName): Opened {
  const lineEnd = /\r\n|\n|\r/u.exec(text)?.[0] ?? '\n';
  if (lineEnd === '\r') throw new CannotEdit('Its lines end in an old way (CR). Save it with usual line ends first.');
  const { start, end } = fieldsIn(text, kinds[kind].form !== 'yaml');
  // Blank lines in place of what stands before the fields: offsets then count in the whole text.
  const doc = parseDocument('\n'.repeat(start) + text.slice(start, end), {
    version: '1.2',
    schema: 'core',
    merge: false,
    stringKeys: true,
    prettyErrors: false,
    keepSourceTokens: true,
  });
  if (doc.errors.length > 0) throw new CannotEdit('Its fields cannot be read. Mend what "stocktake check" says of it first.');
  return { kind, text, lineEnd, root: doc.contents, start, end };
}

function fieldsIn(text: string, hasHeader: boolean): { readonly start: number; readonly end: number } {
  const mark = text.startsWith('\ufeff') ? 1 : 0;
  if (!hasHeader) return { start: mark, end: text.length };
  const start = text.indexOf('\n') + 1;
  const end = text.indexOf('\n---', Math.max(0, start - 1)) + 1;
  if (end === 0 || !/^---[ \t]*\r?\n$/u.test(text.slice(mark, start))) throw new CannotEdit('Its header has no beginning or no end.');
  return { start, end };
}

/** What stands at a path: a node, `null` for a field with nothing after it, `undefined` where there is no such field. */
export function childAt(root: Node | null, path: Path): Node | null | undefined {
  let node: Node | null | undefined = root;
  for (const step of path) {
    if (isMap(node)) {
      const pair: Pair | undefined = node.items.find((one) => nameOf(one) === String(step));
      if (!pair) return undefined;
      const value = pair.value as Node | null;
      node = isScalar(value) && value.source === '' ? null : value;
    } else if (isSeq(node)) node = node.items[Number(step)] as Node | undefined;
    else return undefined;
  }
  return node;
}

/** A field with its name; nothing where there is none. */
export function pairAt(root: Node | null, path: Path): Pair | undefined {
  const parent = childAt(root, path.slice(0, -1));
  return isMap(parent) ? parent.items.find((one) => nameOf(one) === String(path.at(-1))) : undefined;
}

/** Whether a path leads through brackets, where everything stands on one line. */
export function isInFlow(root: Node | null, path: Path): boolean {
  return path.some((_, depth) => {
    const node = childAt(root, path.slice(0, depth));
    return (isMap(node) || isSeq(node)) && node.flow === true;
  });
}

/** Whether an item of a list or group is a field with its name. */
export function isPairLike(value: unknown): value is Pair {
  return typeof value === 'object' && value !== null && 'key' in value;
}

/** The name of a field. */
export function nameOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : '';
}

/** Where a value begins and ends. */
export function rangeOf(node: Node): readonly [number, number] {
  const [from = 0, to = 0] = node.range ?? [];
  return [from, to];
}

/** Where a field begins, with its name. */
export function startOf(pair: Pair): number {
  return rangeOf(pair.key as Node)[0];
}

/** Where a field's value ends; after the colon of one without a value. */
export function endOf(pair: Pair): number {
  const value = pair.value as Node | null;
  return value ? rangeOf(value)[1] : rangeOf(pair.key as Node)[1] + 1;
}

/** The place of the value of a field that has none: right after its colon. */
export function emptyAt(opened: Opened, path: Path): readonly [number, number] {
  const at = afterColon(opened, path);
  return [at, at];
}

/** The place right after a field's colon. */
export function afterColon({ root, text }: Opened, path: Path): number {
  const pair = pairAt(root, path);
  if (!pair) throw new CannotEdit(`"${path.join('.')}" stands in a list and cannot be changed.`);
  return text.indexOf(':', rangeOf(pair.key as Node)[1]) + 1;
}

/** How far a field stands from the left. */
export function columnOf({ root, text }: Opened, path: Path): number {
  const pair = pairAt(root, path);
  return pair ? columnAt(text, startOf(pair)) : 0;
}

/** How far an offset stands from the beginning of its line. */
export function columnAt(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}
