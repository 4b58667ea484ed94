import type { Prose, ProseBlock, ProseSpan } from './prose.ts';

/** What stands above the first heading of a text, as plain words: a line for each point of a list and for each other block. */
export function linesAbove({ blocks }: Pick<Prose, 'blocks'>): string[] {
  const first = blocks.findIndex(({ kind }) => kind === 'heading');
  const above = first < 0 ? blocks : blocks.slice(0, first);
  return above.flatMap(linesOf).filter((line) => line !== '');
}

function linesOf(block: ProseBlock): string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return [wordsOf(block.text)];
    case 'list':
      return block.items.map((item) => item.flatMap(linesOf).join(' '));
    case 'quote':
      return block.blocks.flatMap(linesOf);
    case 'code':
      return [block.text];
    case 'table':
      return block.rows.map((row) => row.map(wordsOf).join(', '));
    case 'rule':
      return [];
  }
}

function wordsOf(spans: readonly ProseSpan[]): string {
  return spans.map(wordsOfOne).join('').trim();
}

function wordsOfOne(span: ProseSpan): string {
  switch (span.kind) {
    case 'text':
    case 'code':
      return span.text;
    case 'picture':
      return span.alt;
    case 'break':
      return ' ';
    default:
      return span.spans.map(wordsOfOne).join('');
  }
}
