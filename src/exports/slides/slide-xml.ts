import { relationId } from '../office/package.ts';
import { face, soft } from '../office/theme.ts';
import { document, escaped, node } from '../office/xml.ts';
import { namespaces, treeXml } from './master.ts';
import { placeholderXml, type Placeholder } from './placeholder.ts';
import { placeXml, type Deck, type Shape, type Slide } from './shape.ts';
import { tableHeight, tableXml } from './table.ts';
import { paragraphsXml, plain, solid } from './text.ts';

/** A title of so many letters has so large letters, so that it stays within its place. */
const titleSizes = [
  [110, 24],
  [170, 20],
  [Infinity, 16],
] as const;

/** A slide; the relations of its charts come after those that every slide has, from `firstChart` on. */
export function slideXml(slide: Slide, { footer, language }: Deck, firstChart: number): string {
  const { layout, title, beside } = slide;
  const size = titleSizes.find(([letters]) => title.length <= letters)?.[1] ?? 16;
  const isOpening = layout === 'opening';
  const charts = slide.shapes.filter(({ kind }) => kind === 'chart');
  const shapes = [
    filled({ id: 2, name: 'Title', type: 'title' }, words(title, language, isOpening ? undefined : size)),
    filled(
      { id: 3, name: isOpening ? 'Lines below the title' : 'Line above the title', type: 'body', index: 10 },
      beside.map((line) => words(line, language)).join(''),
    ),
    ...slide.shapes.map((shape, place) => shapeXml(shape, place + 6, language, relationId(firstChart + charts.indexOf(shape)))),
    ...(isOpening
      ? []
      : [
          filled({ id: 4, name: 'Footer', type: 'ftr', index: 11 }, foot(footer, language)),
          filled({ id: 5, name: 'Slide number', type: 'sldNum', index: 12 }, numberField(language)),
        ]),
  ];
  return document(node('p:sld', namespaces, node('p:cSld', {}, treeXml(shapes)), node('p:clrMapOvr', {}, node('a:masterClrMapping'))));
}

function words(text: string, language: string, size?: number): string {
  return node(
    'a:p',
    {},
    node('a:r', {}, node('a:rPr', { lang: language, sz: size === undefined ? undefined : size * 100 }), node('a:t', {}, escaped(text))),
  );
}

/** Some programs take the look of what stands at the foot from the slide alone. */
function smallLook(language: string): string {
  return node('a:rPr', { lang: language, sz: 1000 }, solid(soft), node('a:latin', { typeface: face }));
}

function foot(text: string, language: string): string {
  const run = node('a:r', {}, smallLook(language), node('a:t', {}, escaped(text)));
  return node('a:p', {}, node('a:pPr', { algn: 'l' }), run);
}

function numberField(language: string): string {
  const kind = { id: '{6D2C1F1A-6A1B-4B7E-9C55-1B6A3C3B1C01}', type: 'slidenum' };
  const field = node('a:fld', kind, smallLook(language), node('a:t', {}, '‹#›'));
  return node('a:p', {}, node('a:pPr', { algn: 'r' }), field);
}

/** What a slide fills in; what stands nowhere else is an empty paragraph, since each placeholder has one. */
function filled(placeholder: Placeholder, paragraphs: string): string {
  const text = paragraphs === '' ? words('', 'en-US') : paragraphs;
  return placeholderXml(placeholder, undefined, node('a:bodyPr') + node('a:lstStyle') + text);
}

function shapeXml(shape: Shape, id: number, language: string, chart: string): string {
  switch (shape.kind) {
    case 'text':
      return textXml(shape, id, language);
    case 'table':
      return frameXml(shape, id, 'table', tableXml(shape.table, language), tableHeight(shape.table));
    case 'chart':
      return frameXml(
        shape,
        id,
        'chart',
        node('c:chart', { 'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart', 'r:id': chart }),
        shape.place.height,
      );
  }
}

function textXml({ name, place, paragraphs }: Extract<Shape, { kind: 'text' }>, id: number, language: string): string {
  return node(
    'p:sp',
    {},
    node('p:nvSpPr', {}, node('p:cNvPr', { id, name }), node('p:cNvSpPr', { txBox: 1 }), node('p:nvPr')),
    node('p:spPr', {}, placeXml(place), node('a:prstGeom', { prst: 'rect' }, node('a:avLst')), node('a:noFill')),
    node(
      'p:txBody',
      {},
      node('a:bodyPr', { wrap: 'square', lIns: 0, tIns: 0, rIns: 0, bIns: 0 }, node('a:normAutofit')),
      node('a:lstStyle'),
      paragraphsXml(paragraphs.length > 0 ? paragraphs : [plain('', 12)], language),
    ),
  );
}

/** A table or a chart, with words for people who do not see it. */
function frameXml(
  { name, place, about }: Exclude<Shape, { kind: 'text' }>,
  id: number,
  kind: 'table' | 'chart',
  content: string,
  height: number,
): string {
  return node(
    'p:graphicFrame',
    {},
    node(
      'p:nvGraphicFramePr',
      {},
      node('p:cNvPr', { id, name, descr: about }),
      node('p:cNvGraphicFramePr', {}, node('a:graphicFrameLocks', { noGrp: 1 })),
      node('p:nvPr'),
    ),
    placeXml({ ...place, height }, 'p:xfrm'),
    node('a:graphic', {}, node('a:graphicData', { uri: `http://schemas.openxmlformats.org/drawingml/2006/${kind}` }, content)),
  );
}
