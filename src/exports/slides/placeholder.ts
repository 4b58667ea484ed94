import { node } from '../office/xml.ts';
import { placeXml, type Place } from './shape.ts';

/** A place for words or a picture, by which programs know a title as a title; a slide takes its look from its layout, a layout from the master. */
export interface Placeholder {
  readonly id: number;
  readonly name: string;
  readonly type: 'title' | 'body' | 'ftr' | 'sldNum' | 'sldImg';
  readonly index?: number;
}

/** A placeholder on a slide, a layout or a master; without a place of its own it stands where the layout has it, and a picture has no text. */
export function placeholderXml({ id, name, type, index }: Placeholder, place: Place | undefined, text: string | null): string {
  const locks = type === 'sldImg' ? { noGrp: 1, noRot: 1, noChangeAspect: 1 } : { noGrp: 1 };
  return node(
    'p:sp',
    {},
    node(
      'p:nvSpPr',
      {},
      node('p:cNvPr', { id, name }),
      node('p:cNvSpPr', {}, node('a:spLocks', locks)),
      node('p:nvPr', {}, node('p:ph', { type, idx: index })),
    ),
    node('p:spPr', {}, place === undefined ? '' : placeXml(place) + node('a:prstGeom', { prst: 'rect' }, node('a:avLst'))),
    text === null ? '' : node('p:txBody', {}, text),
  );
}
