import { packageOf, relationId, type Part, type Relation } from '../office/package.ts';
import { propertyParts, propertyRelations, type Properties } from '../office/properties.ts';
import { themePart } from '../office/theme.ts';
import { document, node } from '../office/xml.ts';
import { chartXml } from './chart-xml.ts';
import { layoutPath, masterParts, masterPath, namespaces, themePath } from './master.ts';
import { notesMasterParts, notesMasterPath, notesPart } from './notes.ts';
import { emu, slideSize, type Deck, type Shape, type Slide } from './shape.ts';
import { slideXml } from './slide-xml.ts';
import { workbookOf } from './workbook.ts';

const contentType = (name: string): string => `application/vnd.openxmlformats-officedocument.${name}`;
const path = 'ppt/presentation.xml';

/** A deck as the bytes of a PowerPoint file; tables and charts in it are native, so that people can change them. */
export function presentationOf(deck: Deck, properties: Properties): Uint8Array {
  const hasNotes = deck.slides.some(({ notes }) => notes.length > 0);
  const slides = deck.slides.flatMap((slide, place) => slideParts(deck, slide, place, chartsBefore(deck, place)));
  const settings = settingParts();
  const relations: Relation[] = [
    { type: 'slideMaster', target: masterPath },
    ...deck.slides.map((_, place) => ({ type: 'slide', target: slidePath(place) })),
    ...(hasNotes ? [{ type: 'notesMaster', target: notesMasterPath }] : []),
    ...settings.map(({ type, part }) => ({ type, target: part.path })),
    { type: 'theme', target: themePath },
  ];
  const main: Part = {
    path,
    contentType: contentType('presentationml.presentation.main+xml'),
    content: document(presentationXml(deck, hasNotes)),
    relations,
  };
  return packageOf(
    [
      main,
      ...masterParts(deck.language),
      themePart(themePath),
      ...(hasNotes ? notesMasterParts() : []),
      ...slides,
      ...settings.map(({ part }) => part),
      ...propertyParts(properties),
    ],
    [{ type: 'officeDocument', target: path }, ...propertyRelations],
  );
}

function presentationXml({ slides }: Deck, hasNotes: boolean): string {
  return node(
    'p:presentation',
    { ...namespaces, saveSubsetFonts: 1 },
    node('p:sldMasterIdLst', {}, node('p:sldMasterId', { id: 2_147_483_648, 'r:id': relationId(0) })),
    hasNotes ? node('p:notesMasterIdLst', {}, node('p:notesMasterId', { 'r:id': relationId(slides.length + 1) })) : '',
    node('p:sldIdLst', {}, ...slides.map((_, place) => node('p:sldId', { id: 256 + place, 'r:id': relationId(place + 1) }))),
    node('p:sldSz', { cx: emu(slideSize.width), cy: emu(slideSize.height) }),
    node('p:notesSz', { cx: emu(7.5), cy: emu(10) }),
  );
}

function slidePath(place: number): string {
  return `ppt/slides/slide${place + 1}.xml`;
}

function chartsIn({ shapes }: Slide): Extract<Shape, { kind: 'chart' }>[] {
  return shapes.filter((shape) => shape.kind === 'chart');
}

function chartsBefore({ slides }: Deck, place: number): number {
  return slides.slice(0, place).reduce((sum, slide) => sum + chartsIn(slide).length, 0);
}

/** A slide with its charts, their workbooks and its notes. */
function slideParts(deck: Deck, slide: Slide, place: number, chartsUpToHere: number): Part[] {
  const charts = chartsIn(slide).flatMap(({ chart }, index) => {
    const number = chartsUpToHere + index + 1;
    const workbook = `ppt/embeddings/Microsoft_Excel_Sheet${number}.xlsx`;
    return [
      {
        path: `ppt/charts/chart${number}.xml`,
        contentType: contentType('drawingml.chart+xml'),
        content: chartXml(chart, deck.language),
        relations: [{ type: 'package', target: workbook }],
      },
      { path: workbook, contentType: contentType('spreadsheetml.sheet'), content: workbookOf(chart) },
    ];
  });
  const notesPath = `ppt/notesSlides/notesSlide${place + 1}.xml`;
  const own: Part = {
    path: slidePath(place),
    contentType: contentType('presentationml.slide+xml'),
    content: slideXml(slide, deck, 1),
    relations: [
      { type: 'slideLayout', target: layoutPath(slide.layout) },
      ...charts.filter(({ relations }) => relations).map((chart) => ({ type: 'chart', target: chart.path })),
      ...(slide.notes.length > 0 ? [{ type: 'notesSlide', target: notesPath }] : []),
    ],
  };
  const notes = slide.notes.length > 0 ? [notesPart(notesPath, own.path, slide.notes, deck.language)] : [];
  return [own, ...charts, ...notes];
}

/** Parts that PowerPoint looks for, with nothing of their own to say. */
function settingParts(): { readonly type: string; readonly part: Part }[] {
  const part = (name: string, root: string): Part => ({
    path: `ppt/${name}.xml`,
    contentType: contentType(`presentationml.${name}+xml`),
    content: document(root),
  });
  const styles = { 'xmlns:a': namespaces['xmlns:a'], def: '{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}' };
  return [
    { type: 'presProps', part: part('presProps', node('p:presentationPr', namespaces)) },
    { type: 'viewProps', part: part('viewProps', node('p:viewPr', namespaces)) },
    { type: 'tableStyles', part: part('tableStyles', node('a:tblStyleLst', styles)) },
  ];
}
