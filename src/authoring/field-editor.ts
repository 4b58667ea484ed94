import { isMap, isScalar, isSeq, type CST, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { kinds, type KindName } from '../schemas/kinds.ts';
import { fieldsAt } from '../schemas/shape.ts';
import {
  CannotEdit,
  afterColon,
  childAt,
  columnAt,
  columnOf,
  emptyAt,
  endOf,
  isInFlow,
  isPairLike,
  nameOf,
  open,
  pairAt,
  rangeOf,
  startOf,
  type Opened,
  type Path,
} from './open-fields.ts';
import { indented, printField, printInline, printItem, printYaml, type FieldValue } from './print-yaml.ts';

/** Changes single fields of a file that somebody wrote: every other byte stays, comments and line ends included. */
export interface FieldEditor {
  has(path: Path): boolean;
  /** Replaces a value, or adds the field where the schema's order puts it; what it stands in must be there. */
  set(path: Path, value: FieldValue): void;
  /** Adds items at the end of a list, which is begun where there is none. */
  append(path: Path, ...items: readonly FieldValue[]): void;
  /** Adds an item to a list, where the item stands that then comes next; remarks above that one stay with it. */
  insert(path: Path, at: number, item: FieldValue): void;
  /** Takes an item out of a list that holds more, with its lines and the remark beside it. */
  remove(path: Path): void;
  /** Replaces the name of a field and leaves its value. */
  renameField(path: Path, name: string): void;
  /** The file as it stands after the changes made so far. */
  text(): string;
}

/** Opens the text of a file of one kind for changes to its fields. */
export function editFields(original: string, kind: KindName): FieldEditor {
  let text = original;
  let opened = open(text, kind);
  const apply = ({ from, to, insert }: Splice): void => {
    text = text.slice(0, from) + insert.replaceAll('\n', opened.lineEnd) + text.slice(to);
    opened = open(text, kind);
  };
  return {
    has: (path) => childAt(opened.root, path) !== undefined,
    set: (path, value) => apply(setting(opened, path, value)),
    append: (path, ...items) => apply(appending(opened, path, items)),
    insert: (path, at, item) => apply(inserting(opened, path, at, item)),
    remove: (path) => apply(removing(opened, path)),
    renameField: (path, name) => apply(renaming(opened, path, name)),
    text: () => text,
  };
}

/** From where to where, and what comes there instead. */
interface Splice {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

function setting(opened: Opened, path: Path, value: FieldValue): Splice {
  const node = childAt(opened.root, path);
  return node === undefined ? adding(opened, path, value) : replacing(opened, path, node, value);
}

/** A plain value takes the place of a plain value, in the quotes that stand there; longer ones begin below their field. */
function replacing(opened: Opened, path: Path, node: Node | null, value: FieldValue): Splice {
  const [from, end] = node ? rangeOf(node) : emptyAt(opened, path);
  const to = isBlock(node) ? lineBreakBefore(opened.text, end) : end;
  const printed = quotedLike(node, value) ?? (isInFlow(opened.root, path) ? printInline(value) : printYaml(value));
  if (typeof value !== 'object' || /^[[{]/u.test(printed)) return { from, to, insert: node ? printed : ` ${printed}` };
  const inList = typeof path.at(-1) === 'number';
  // A remark, or the value itself, may stand on a line of its own: then the new lines begin where the old ones did.
  if (inList || opened.text.slice(afterColon(opened, path), from).includes('\n'))
    return { from, to, insert: indented(printed, columnAt(opened.text, from)).trimStart() };
  return { from: afterColon(opened, path), to, insert: `\n${indented(printed, columnOf(opened, path) + 2)}` };
}

/** A text in the quotes that stand there, if it may stand in them. */
function quotedLike(node: unknown, value: FieldValue): string | undefined {
  if (!isScalar(node) || typeof value !== 'string' || /[\n\t\p{Cc}]/u.test(value)) return undefined;
  if (node.type === 'QUOTE_DOUBLE') return `"${value.replaceAll(/["\\]/gu, String.raw`\$&`)}"`;
  return node.type === 'QUOTE_SINGLE' ? `'${value.replaceAll("'", "''")}'` : undefined;
}

/** Whether what stands there runs on until its last line break. */
function isBlock(node: Node | null): boolean {
  if (isScalar(node)) return node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL';
  return (isMap(node) || isSeq(node)) && !node.flow;
}

/** A new field stands after the nearest one that the schema lists before it, else first. */
function adding(opened: Opened, path: Path, value: FieldValue): Splice {
  const parentPath = path.slice(0, -1);
  const key = String(path.at(-1));
  const parent = childAt(opened.root, parentPath);
  if (parent === undefined || (parent !== null && !isMap(parent))) throw new CannotEdit(`It has no "${parentPath.join('.')}".`);
  const pairs = parent === null ? [] : parent.items;
  if (parent?.flow) return addingInline(parent, `${key}: ${printInline(value)}`, pairs.at(-1));
  const entry = printField([key, value]);
  if (parent === null || pairs.length === 0) return beginning(opened, parentPath, entry);
  const before = pairBefore(pairs, key, fieldsAt(kinds[opened.kind].schema, parentPath));
  const column = columnAt(opened.text, startOf(pairs[0] as Pair));
  if (!before) {
    const at = startOf(pairs[0] as Pair);
    return { from: at, to: at, insert: `${indented(entry, column).trimStart()}\n${' '.repeat(column)}` };
  }
  return after(opened, endOf(before), indented(entry, column));
}

/** The first field of a file, or of a group that is there but empty. */
function beginning(opened: Opened, path: Path, entry: string): Splice {
  if (path.length === 0) return { from: opened.end, to: opened.end, insert: `${entry}\n` };
  const node = childAt(opened.root, path);
  const [, to] = node ? rangeOf(node) : emptyAt(opened, path);
  return { from: afterColon(opened, path), to, insert: `\n${indented(entry, columnOf(opened, path) + 2)}` };
}

function addingInline(parent: YAMLMap | YAMLSeq, entry: string, last: unknown): Splice {
  if (last === undefined) {
    const [from, to] = rangeOf(parent);
    return { from, to, insert: isMap(parent) ? `{ ${entry} }` : `[${entry}]` };
  }
  const end = isPairLike(last) ? endOf(last) : rangeOf(last as Node)[1];
  return { from: end, to: end, insert: `, ${entry}` };
}

function appending(opened: Opened, path: Path, items: readonly FieldValue[]): Splice {
  const node = childAt(opened.root, path);
  if (node === undefined || node === null || !isSeq(node)) return setting(opened, path, items);
  if (node.items.length === 0) return replacing(opened, path, node, items);
  if (node.flow) return addingInline(node, items.map(printInline).join(', '), node.items.at(-1));
  return after(opened, rangeOf(node)[1], indented(items.map(printItem).join('\n'), dashColumn(opened, node)));
}

function inserting(opened: Opened, path: Path, at: number, item: FieldValue): Splice {
  const node = childAt(opened.root, path);
  const next = isSeq(node) ? node.items[at] : undefined;
  if (!isSeq(node) || next === undefined) return appending(opened, path, [item]);
  if (node.flow) {
    const [from] = rangeOf(next as Node);
    return { from, to: from, insert: `${printInline(item)}, ` };
  }
  const before = node.items[at - 1] as Node | undefined;
  const column = dashColumn(opened, node);
  const end = before ? afterRemarks(opened.text, rangeOf(before)[1], column) : afterColon(opened, path);
  return after(opened, end, indented(printItem(item), column));
}

/** The end of an item with the remarks below it that stand further in than its dash: they are still its own. */
function afterRemarks(text: string, valueEnd: number, dash: number): number {
  const end = lineBreakBefore(text, valueEnd);
  const own = new RegExp(`^[^\\n]*(?:\\n {${dash + 1},}#[^\\n]*)*`, 'u').exec(text.slice(end));
  return end + (own?.[0].length ?? 0);
}

/** The column in which the items of a list begin. */
function dashColumn({ text }: Opened, list: YAMLSeq): number {
  return columnAt(text, dashesOf(list).at(-1) ?? rangeOf(list)[0]);
}

/** Where the dash of each item stands. */
function dashesOf({ srcToken }: YAMLSeq): number[] {
  const { items } = srcToken as CST.BlockSequence;
  return items.flatMap(({ start }) => start.filter(({ type }) => type === 'seq-item-ind')).map(({ offset }) => offset);
}

function removing(opened: Opened, path: Path): Splice {
  const [listPath, place] = [path.slice(0, -1), Number(path.at(-1))];
  const list = childAt(opened.root, listPath);
  const item = isSeq(list) ? (list.items[place] as Node | undefined) : undefined;
  if (!isSeq(list) || !item) throw new CannotEdit(`It has no "${path.join('.')}".`);
  if (list.items.length === 1) throw new CannotEdit(`The only item of "${listPath.join('.')}" cannot be taken out.`);
  return list.flow ? removingInline(opened, item) : removingLines(opened, dashesOf(list)[place] ?? rangeOf(item)[0], rangeOf(item)[1]);
}

/** An item goes with the comma before it; the first one with the comma after it. */
function removingInline({ text }: Opened, item: Node): Splice {
  const [from, to] = rangeOf(item);
  const before = /,\s*$/u.exec(text.slice(0, from));
  if (before) return { from: before.index, to, insert: '' };
  return { from, to: to + (/^\s*,[ \t]*/u.exec(text.slice(to))?.[0].length ?? 0), insert: '' };
}

function removingLines({ text }: Opened, dash: number, valueEnd: number): Splice {
  const from = dash - columnAt(text, dash);
  if (text.slice(from, dash).trim() !== '') throw new CannotEdit('A list that begins on the line of another cannot be changed.');
  const end = text.indexOf('\n', lineBreakBefore(text, valueEnd));
  return { from, to: end < 0 ? text.length : end + 1, insert: '' };
}

function renaming(opened: Opened, path: Path, name: string): Splice {
  const pair = pairAt(opened.root, path);
  if (!pair) throw new CannotEdit(`It has no "${path.join('.')}".`);
  const [from, to] = rangeOf(pair.key as Node);
  return { from, to, insert: quotedLike(pair.key, name) ?? printInline(name) };
}

/** New lines below the line on which a value ends, after a comment beside it. */
function after({ text, end, lineEnd }: Opened, valueEnd: number, lines: string): Splice {
  const last = lineBreakBefore(text, valueEnd);
  const found = text.indexOf('\n', last);
  const stop = found < 0 || found >= end ? end : found;
  const at = text.slice(0, stop).endsWith('\r') && lineEnd === '\r\n' ? stop - 1 : stop;
  const atEnd = at === end && end > 0 && text[end - 1] === '\n';
  return atEnd ? { from: end, to: end, insert: `${lines}\n` } : { from: at, to: at, insert: `\n${lines}` };
}

/** The end of what stands before an offset, without the blank lines that lead up to it. */
function lineBreakBefore(text: string, offset: number): number {
  return offset - (/\s*$/u.exec(text.slice(0, offset))?.[0].length ?? 0);
}

function pairBefore(pairs: readonly Pair[], key: string, order: readonly string[]): Pair | undefined {
  const place = order.indexOf(key);
  if (place < 0) return pairs.at(-1);
  return pairs.findLast((pair) => order.indexOf(nameOf(pair)) < place);
}
