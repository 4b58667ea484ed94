import type { Part } from './package.ts';
import { document, node } from './xml.ts';

/** The colours of the site, as Office writes them. */
export const ink = '14171A';
export const soft = '50585F';
export const accent = '1D3FB8';
export const hairline = 'D3D8DC';
export const edge = '767E86';
export const paper = 'FFFFFF';

/** On every computer with Office, and with the same widths where it has another name; the site's own face is on none. */
export const face = 'Arial';

const main = 'http://schemas.openxmlformats.org/drawingml/2006/main';

const colours: Readonly<Record<string, string>> = {
  dk1: ink,
  lt1: paper,
  dk2: soft,
  lt2: 'E3E8FA',
  accent1: accent,
  accent2: ink,
  accent3: edge,
  accent4: soft,
  accent5: 'A3B8FF',
  accent6: hairline,
  hlink: accent,
  folHlink: soft,
};

/** The colours and faces that people find when they go on writing in a file of ours. */
export function themePart(path: string): Part {
  const colour = (value: string): string => node('a:srgbClr', { val: value });
  const fill = node('a:solidFill', {}, node('a:schemeClr', { val: 'phClr' }));
  const font = (name: string): string =>
    node(name, {}, node('a:latin', { typeface: face }), node('a:ea', { typeface: '' }), node('a:cs', { typeface: '' }));
  const line = (width: number): string => node('a:ln', { w: width }, fill, node('a:prstDash', { val: 'solid' }));
  const effect = node('a:effectStyle', {}, node('a:effectLst'));
  const thrice = (part: string): string => part.repeat(3);
  const theme = node(
    'a:theme',
    { 'xmlns:a': main, name: 'Stocktake' },
    node(
      'a:themeElements',
      {},
      node('a:clrScheme', { name: 'Stocktake' }, ...Object.entries(colours).map(([name, value]) => node(`a:${name}`, {}, colour(value)))),
      node('a:fontScheme', { name: 'Stocktake' }, font('a:majorFont'), font('a:minorFont')),
      node(
        'a:fmtScheme',
        { name: 'Stocktake' },
        node('a:fillStyleLst', {}, thrice(fill)),
        node('a:lnStyleLst', {}, line(6350), line(12700), line(19050)),
        node('a:effectStyleLst', {}, thrice(effect)),
        node('a:bgFillStyleLst', {}, thrice(fill)),
      ),
    ),
  );
  return { path, contentType: 'application/vnd.openxmlformats-officedocument.theme+xml', content: document(theme) };
}
