import { leading, linesOf } from '../office/fit.ts';
import { ink } from '../office/theme.ts';
import { escaped, node } from '../office/xml.ts';

/** Letters of one kind in a line. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  /** As Office writes it, `14171A`. */
  readonly colour?: string;
}

/** Lines of text that belong together; sizes are in points. */
export interface Paragraph {
  readonly runs: readonly Run[];
  readonly size: number;
  readonly bullet?: boolean;
  /** It stands under a point of a list and as far from the left. */
  readonly under?: boolean;
  /** Room above it. */
  readonly before?: number;
}

/** How far a point of a list stands from its sign, in points. */
const indent = 14;

const emuOfPoint = 12_700;

/** A paragraph of plain words. */
export function plain(text: string, size: number, run: Omit<Run, 'text'> = {}): Paragraph {
  return { runs: [{ text, ...run }], size };
}

/** The words of a paragraph. */
export function textOf({ runs }: Paragraph): string {
  return runs.map(({ text }) => text).join('');
}

/** How high a paragraph is in a width, both in points. */
export function heightOf(paragraph: Paragraph, width: number): number {
  const room = paragraph.bullet === true || paragraph.under === true ? width - indent : width;
  const weight = paragraph.runs.some(({ bold }) => bold === true) ? 'bold' : 'regular';
  return linesOf(textOf(paragraph), room, paragraph.size, weight) * paragraph.size * leading + (paragraph.before ?? 0);
}

/** Paragraphs as a slide holds them, with the language that they are read aloud in. */
export function paragraphsXml(paragraphs: readonly Paragraph[], language: string): string {
  return (paragraphs.length > 0 ? paragraphs : [plain('', 12)]).map((one) => paragraphXml(one, language)).join('');
}

/** What is not said of a paragraph is as the master has it: no room above, no sign before it, in ink. */
function paragraphXml({ runs, size, bullet = false, under = false, before = 0 }: Paragraph, language: string): string {
  const spaces = before === 0 ? '' : node('a:spcBef', {}, node('a:spcPts', { val: Math.round(before * 100) }));
  const sign = bullet ? node('a:buFont', { typeface: 'Arial' }) + node('a:buChar', { char: '•' }) : '';
  const properties =
    bullet || under
      ? node('a:pPr', { marL: indent * emuOfPoint, indent: bullet ? -indent * emuOfPoint : 0 }, spaces, sign)
      : spaces === ''
        ? ''
        : node('a:pPr', {}, spaces);
  const words = runs.filter(({ text }) => text !== '');
  // People who write into an empty paragraph find its size here.
  if (words.length === 0) return node('a:p', {}, properties, node('a:endParaRPr', { lang: language, sz: size * 100 }));
  return node('a:p', {}, properties, ...words.map((run) => runXml(run, size, language)));
}

function runXml({ text, bold = false, colour = ink }: Run, size: number, language: string): string {
  const fill = colour === ink ? '' : solid(colour);
  const properties = node('a:rPr', { lang: language, sz: size * 100, b: bold ? 1 : undefined }, fill);
  return text
    .split('\n')
    .map((line) => node('a:r', {}, properties, node('a:t', {}, escaped(line))))
    .join(node('a:br'));
}

/** A fill of one colour. */
export function solid(colour: string): string {
  return node('a:solidFill', {}, node('a:srgbClr', { val: colour }));
}
