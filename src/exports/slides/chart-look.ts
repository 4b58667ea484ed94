import { face } from '../office/theme.ts';
import { escaped, node } from '../office/xml.ts';
import { solid } from './text.ts';

/** A line of one colour. */
export function line(width: number, colour: string, dash = 'solid'): string {
  return node(
    'a:ln',
    { w: width, cap: dash === 'solid' ? 'rnd' : 'flat' },
    solid(colour),
    node('a:prstDash', { val: dash }),
    node('a:round'),
  );
}

/** How words of a chart look. */
export function letters(size: number, colour: string, language: string): string {
  const run = node('a:defRPr', { lang: language, sz: size * 100, b: 0 }, solid(colour), node('a:latin', { typeface: face }));
  const paragraph = node('a:p', {}, node('a:pPr', {}, run), node('a:endParaRPr', { lang: language }));
  return node('c:txPr', {}, node('a:bodyPr'), node('a:lstStyle'), paragraph);
}

/** Words of a chart that are no number of it. */
export function words(text: string, size: number, colour: string, language: string): string {
  const run = node('a:r', {}, node('a:rPr', { lang: language, sz: size * 100, b: 0 }, solid(colour)), node('a:t', {}, escaped(text)));
  return node('c:tx', {}, node('c:rich', {}, node('a:bodyPr'), node('a:lstStyle'), node('a:p', {}, run)));
}
