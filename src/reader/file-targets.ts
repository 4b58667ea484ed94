import { writtenTargets, type WrittenTargets } from '../markdown/written-targets.ts';
import { kinds, type KindName } from '../schemas/kinds.ts';
import { splitHeader } from './header.ts';

/** Where the text under a file's header says what it points at; offsets count in the file as it stands on disk. */
export function targetsInFile(text: string, kind: KindName): WrittenTargets {
  const { form } = kinds[kind];
  const plain = text.replace(/^\ufeff/u, '').replace(/\r\n?/gu, '\n');
  const parts = form === 'yaml' ? null : splitHeader(plain, '');
  if (form === 'yaml' || !parts || 'issue' in parts) return { targets: [], attributes: [] };
  const start = plain.length - parts.body.length;
  const onDisk = offsetsOnDisk(text);
  const moved = <Span extends { readonly from: number; readonly to: number }>(span: Span): Span => ({
    ...span,
    from: onDisk(start + span.from),
    to: onDisk(start + span.to),
  });
  const { targets, attributes } = writtenTargets(parts.body, form);
  return { targets: targets.map(moved), attributes: attributes.map(moved) };
}

/** Where an offset lies in a text whose mark at the start was dropped and whose line ends of two signs became one. */
function offsetsOnDisk(text: string): (offset: number) => number {
  const mark = text.startsWith('\ufeff') ? 1 : 0;
  const ends = [...text.matchAll(/\r\n/gu)].map(({ index }, before) => index - before - mark);
  return (offset) => offset + mark + ends.filter((end) => end < offset).length;
}
