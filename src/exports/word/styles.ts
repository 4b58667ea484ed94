import { face, ink, soft } from '../office/theme.ts';
import { document, node } from '../office/xml.ts';
import type { Style } from './block.ts';

export const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

interface Look {
  readonly name: string;
  /** In points. */
  readonly size: number;
  readonly bold?: boolean;
  readonly colour?: string;
  readonly before?: number;
  readonly after?: number;
  /** A heading stays with what follows it, and stands in the list of headings at this level, from 0. */
  readonly level?: number;
  readonly bullet?: boolean;
}

/** The styles that people find in Word, under the names that Word itself gives to those it knows. */
const looks: Readonly<Record<Style, Look>> = {
  Normal: { name: 'Normal', size: 10.5, after: 6 },
  Title: { name: 'Title', size: 22, bold: true, after: 2 },
  Subtitle: { name: 'Subtitle', size: 10.5, colour: soft, after: 8 },
  Heading1: { name: 'heading 1', size: 13, bold: true, before: 12, after: 4, level: 0 },
  Heading2: { name: 'heading 2', size: 11.5, bold: true, before: 10, after: 4, level: 1 },
  Small: { name: 'Small', size: 9, colour: soft, after: 4 },
  TableHead: { name: 'Table head', size: 8.5, bold: true, after: 0 },
  TableText: { name: 'Table text', size: 9.5, after: 0 },
  TableBullet: { name: 'Table bullet', size: 9.5, after: 2, bullet: true },
  TableSmall: { name: 'Table small', size: 8.5, colour: soft, after: 0 },
};

/** The part with all styles: what they look like, and the language of what is written in them. */
export function stylesXml(language: string): string {
  const defaults = node(
    'w:docDefaults',
    {},
    node(
      'w:rPrDefault',
      {},
      node(
        'w:rPr',
        {},
        node('w:rFonts', { 'w:ascii': face, 'w:eastAsia': face, 'w:hAnsi': face, 'w:cs': face }),
        node('w:color', { 'w:val': ink }),
        node('w:lang', { 'w:val': language, 'w:eastAsia': language, 'w:bidi': 'ar-SA' }),
      ),
    ),
    node('w:pPrDefault', {}, node('w:pPr', {}, node('w:spacing', { 'w:line': 252, 'w:lineRule': 'auto' }))),
  );
  const styles = Object.entries(looks).map(([id, look]) => styleXml(id, look));
  return document(node('w:styles', { 'xmlns:w': wordNamespace }, defaults, ...styles, tableStyle()));
}

const ownStyles = new Set(['Small', 'Table head', 'Table text', 'Table bullet', 'Table small']);

function styleXml(id: string, { name, size, bold, colour, before = 0, after = 0, level, bullet }: Look): string {
  const isNormal = id === 'Normal';
  const paragraph = node(
    'w:pPr',
    {},
    level === undefined ? '' : node('w:keepNext') + node('w:keepLines'),
    bullet === true ? node('w:numPr', {}, node('w:numId', { 'w:val': 1 })) : '',
    node('w:spacing', { 'w:before': before * 20, 'w:after': after * 20 }),
    level === undefined ? '' : node('w:outlineLvl', { 'w:val': level }),
  );
  const letters = node(
    'w:rPr',
    {},
    bold === true ? node('w:b') : '',
    colour === undefined ? '' : node('w:color', { 'w:val': colour }),
    node('w:sz', { 'w:val': size * 2 }),
    node('w:szCs', { 'w:val': size * 2 }),
  );
  return node(
    'w:style',
    { 'w:type': 'paragraph', 'w:default': isNormal ? 1 : undefined, 'w:customStyle': ownStyles.has(name) ? 1 : undefined, 'w:styleId': id },
    node('w:name', { 'w:val': name }),
    isNormal ? '' : node('w:basedOn', { 'w:val': 'Normal' }),
    level === undefined && id !== 'Title' ? '' : node('w:next', { 'w:val': 'Normal' }),
    node('w:qFormat'),
    paragraph,
    letters,
  );
}

/** What every table is based on where nothing else is said. */
function tableStyle(): string {
  const none = (name: string): string => node(name, { 'w:w': 0, 'w:type': 'dxa' });
  return node(
    'w:style',
    { 'w:type': 'table', 'w:default': 1, 'w:styleId': 'TableNormal' },
    node('w:name', { 'w:val': 'Normal Table' }),
    node('w:uiPriority', { 'w:val': 99 }),
    node('w:semiHidden'),
    node('w:unhideWhenUsed'),
    node(
      'w:tblPr',
      {},
      node('w:tblInd', { 'w:w': 0, 'w:type': 'dxa' }),
      node('w:tblCellMar', {}, none('w:top'), none('w:left'), none('w:bottom'), none('w:right')),
    ),
  );
}

/** The part that says what a point of a list begins with. */
export function numberingXml(): string {
  const level = node(
    'w:lvl',
    { 'w:ilvl': 0 },
    node('w:start', { 'w:val': 1 }),
    node('w:numFmt', { 'w:val': 'bullet' }),
    node('w:pStyle', { 'w:val': 'TableBullet' }),
    node('w:lvlText', { 'w:val': '•' }),
    node('w:lvlJc', { 'w:val': 'left' }),
    node('w:pPr', {}, node('w:ind', { 'w:left': 170, 'w:hanging': 170 })),
  );
  return document(
    node(
      'w:numbering',
      { 'xmlns:w': wordNamespace },
      node('w:abstractNum', { 'w:abstractNumId': 0 }, node('w:multiLevelType', { 'w:val': 'hybridMultilevel' }), level),
      node('w:num', { 'w:numId': 1 }, node('w:abstractNumId', { 'w:val': 0 })),
    ),
  );
}
