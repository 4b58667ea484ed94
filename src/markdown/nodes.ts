import type { MdastNode } from 'satteri';

/** A place in a text: lines and columns from 1, columns in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** The words of a node without its marks. */
export function wordsOf(node: MdastNode): string {
  if (node.type === 'html') return '';
  if (node.type === 'break') return ' ';
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? '';
  if ('value' in node) return String(node.value).replace(/\s+/gu, ' ');
  return 'children' in node ? node.children.map((child) => wordsOf(child as MdastNode)).join('') : '';
}

/** Where a node begins. */
export function placeOf(node: MdastNode): Place {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}

/** Whether a tree has more than so many levels below its root. */
export function deeperThan(node: MdastNode, limit: number): boolean {
  return limit < 0 || ('children' in node && node.children.some((child) => deeperThan(child as MdastNode, limit - 1)));
}
