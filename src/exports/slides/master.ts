import type { Part } from '../office/package.ts';
import { relationId } from '../office/package.ts';
import { ink, soft } from '../office/theme.ts';
import { document, node } from '../office/xml.ts';
import { placeholderXml, type Placeholder } from './placeholder.ts';
import { placeXml, places, type Place } from './shape.ts';
import { solid } from './text.ts';

/** What every root element of a presentation's parts says of the names in it. */
export const namespaces = {
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:p': 'http://schemas.openxmlformats.org/presentationml/2006/main',
} as const;

/** The layouts of the deck, in their order. */
export const layouts = ['opening', 'content'] as const;

/** Where a layout's file is. */
export function layoutPath(layout: (typeof layouts)[number]): string {
  return `ppt/slideLayouts/slideLayout${layouts.indexOf(layout) + 1}.xml`;
}

export const masterPath = 'ppt/slideMasters/slideMaster1.xml';
export const themePath = 'ppt/theme/theme1.xml';

const contentType = (name: string): string => `application/vnd.openxmlformats-officedocument.presentationml.${name}+xml`;

/** A placeholder as a layout or the master has it. */
interface Styled extends Placeholder {
  readonly place?: Place;
  readonly size: number;
  readonly bold?: boolean;
  readonly colour: string;
  readonly anchor?: 't' | 'b' | 'ctr';
  readonly align?: 'l' | 'r';
}

const title: Styled = { id: 2, name: 'Title', type: 'title', place: places.title, size: 24, bold: true, colour: ink, anchor: 't' };
const kicker: Styled = { id: 3, name: 'Line above the title', type: 'body', index: 10, place: places.kicker, size: 12, colour: soft };
const footer: Styled = { id: 4, name: 'Footer', type: 'ftr', index: 11, place: places.footer, size: 10, colour: soft, anchor: 'ctr' };
const number: Styled = {
  id: 5,
  name: 'Slide number',
  type: 'sldNum',
  index: 12,
  place: places.number,
  size: 10,
  colour: soft,
  anchor: 'ctr',
  align: 'r',
};

/** The master and its layouts, with places for titles that screen readers and outlines know as titles. */
export function masterParts(language: string): Part[] {
  const opening = [
    { ...title, place: places.openingTitle, size: 44, anchor: 'b' as const },
    { ...kicker, name: 'Lines below the title', place: places.openingLines, size: 20 },
  ];
  return [
    {
      path: masterPath,
      contentType: contentType('slideMaster'),
      content: document(masterXml(language)),
      relations: [...layouts.map((layout) => ({ type: 'slideLayout', target: layoutPath(layout) })), { type: 'theme', target: themePath }],
    },
    layoutPart('opening', 'Opening', places.openingRule, opening, language),
    layoutPart('content', 'Title and content', places.rule, [title, kicker, footer, number], language),
  ];
}

function masterXml(language: string): string {
  const body = { ...kicker, name: 'Text', index: 1, place: places.content, size: 18, colour: ink };
  const level = (name: string, size: number, bold: boolean): string =>
    node(
      name,
      { marL: 0, indent: 0, algn: 'l', rtl: 0 },
      node('a:spcBef', {}, node('a:spcPts', { val: 0 })),
      node('a:buNone'),
      node('a:defRPr', { sz: size * 100, b: bold ? 1 : 0 }, node('a:solidFill', {}, node('a:schemeClr', { val: 'tx1' }))),
    );
  return node(
    'p:sldMaster',
    namespaces,
    node(
      'p:cSld',
      {},
      node('p:bg', {}, node('p:bgPr', {}, node('a:solidFill', {}, node('a:schemeClr', { val: 'bg1' })), node('a:effectLst'))),
      treeXml([title, body, footer, number].map((one) => styledXml(one, language))),
    ),
    node('p:clrMap', {
      bg1: 'lt1',
      tx1: 'dk1',
      bg2: 'lt2',
      tx2: 'dk2',
      hlink: 'hlink',
      folHlink: 'folHlink',
      ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((place) => [`accent${place}`, `accent${place}`])),
    }),
    node(
      'p:sldLayoutIdLst',
      {},
      ...layouts.map((_, place) => node('p:sldLayoutId', { id: 2_147_483_649 + place, 'r:id': relationId(place) })),
    ),
    node(
      'p:txStyles',
      {},
      node('p:titleStyle', {}, level('a:lvl1pPr', title.size, true)),
      node('p:bodyStyle', {}, level('a:lvl1pPr', body.size, false)),
      node('p:otherStyle', {}, level('a:lvl1pPr', body.size, false)),
    ),
  );
}

function layoutPart(layout: (typeof layouts)[number], name: string, rule: Place, placeholders: readonly Styled[], language: string): Part {
  const shapes = [ruleXml(rule), ...placeholders.map((one) => styledXml(one, language))];
  return {
    path: layoutPath(layout),
    contentType: contentType('slideLayout'),
    content: document(
      node(
        'p:sldLayout',
        { ...namespaces, preserve: 1, userDrawn: 1 },
        node('p:cSld', { name }, treeXml(shapes)),
        node('p:clrMapOvr', {}, node('a:masterClrMapping')),
      ),
    ),
    relations: [{ type: 'slideMaster', target: masterPath }],
  };
}

/** The line above each title; it says nothing, so nobody has to hear of it. */
function ruleXml(place: Place): string {
  return node(
    'p:sp',
    {},
    node('p:nvSpPr', {}, node('p:cNvPr', { id: 20, name: 'Rule' }), node('p:cNvSpPr'), node('p:nvPr', { userDrawn: 1 })),
    node(
      'p:spPr',
      {},
      placeXml(place),
      node('a:prstGeom', { prst: 'rect' }, node('a:avLst')),
      solid(ink),
      node('a:ln', {}, node('a:noFill')),
    ),
    node('p:txBody', {}, node('a:bodyPr'), node('a:lstStyle'), node('a:p', {}, node('a:endParaRPr', { lang: 'en-US' }))),
  );
}

/** The shapes of a slide, a layout or a master as one group. */
export function treeXml(shapes: readonly string[]): string {
  return node(
    'p:spTree',
    {},
    node('p:nvGrpSpPr', {}, node('p:cNvPr', { id: 1, name: '' }), node('p:cNvGrpSpPr'), node('p:nvPr')),
    node(
      'p:grpSpPr',
      {},
      node(
        'a:xfrm',
        {},
        ...(['a:off', 'a:ext', 'a:chOff', 'a:chExt'] as const).map((name) =>
          node(name, name.toLowerCase().endsWith('off') ? { x: 0, y: 0 } : { cx: 0, cy: 0 }),
        ),
      ),
    ),
    ...shapes,
  );
}

function styledXml(styled: Styled, language: string): string {
  const { name, type, place, size, bold, colour, anchor = 't', align = 'l' } = styled;
  const body = node('a:bodyPr', { lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor, wrap: 'square' }, node('a:normAutofit'));
  const style = node(
    'a:lstStyle',
    {},
    node(
      'a:lvl1pPr',
      { marL: 0, indent: 0, algn: align },
      node('a:buNone'),
      node('a:defRPr', { sz: size * 100, b: bold === true ? 1 : 0 }, solid(colour)),
    ),
  );
  const words =
    type === 'sldNum'
      ? node(
          'a:fld',
          { id: '{6D2C1F1A-6A1B-4B7E-9C55-1B6A3C3B1C01}', type: 'slidenum' },
          node('a:rPr', { lang: language }),
          node('a:t', {}, '‹#›'),
        )
      : type === 'ftr'
        ? ''
        : node('a:r', {}, node('a:rPr', { lang: language }), node('a:t', {}, name));
  return placeholderXml(styled, place, body + style + node('a:p', {}, words, node('a:endParaRPr', { lang: language })));
}
