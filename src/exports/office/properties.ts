import type { Day } from '../../schemas/day.ts';
import type { Part, Relation } from './package.ts';
import { document, escaped, node } from './xml.ts';

/** What an Office file says of itself. */
export interface Properties {
  readonly title: string;
  /** Who gives it out. */
  readonly from: string;
  /** As in `en-US`. */
  readonly language: string;
  /** The day on which what it says last changed. */
  readonly changed: Day;
}

const schemas = 'http://schemas.openxmlformats.org/';

/** The parts in which an Office file says what it is called, whose it is and in what language. */
export function propertyParts({ title, from, language, changed }: Properties): Part[] {
  const instant = `${changed}T12:00:00Z`;
  const when = (name: string): string => node(name, { 'xsi:type': 'dcterms:W3CDTF' }, instant);
  const core = node(
    'cp:coreProperties',
    {
      'xmlns:cp': `${schemas}package/2006/metadata/core-properties`,
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    node('dc:title', {}, escaped(title)),
    node('dc:creator', {}, escaped(from)),
    node('cp:lastModifiedBy', {}, escaped(from)),
    when('dcterms:created'),
    when('dcterms:modified'),
    node('dc:language', {}, language),
  );
  const app = node(
    'Properties',
    { xmlns: `${schemas}officeDocument/2006/extended-properties` },
    node('Application', {}, 'Stocktake'),
    node('Company', {}, escaped(from)),
  );
  return [
    { path: 'docProps/core.xml', contentType: 'application/vnd.openxmlformats-package.core-properties+xml', content: document(core) },
    {
      path: 'docProps/app.xml',
      contentType: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
      content: document(app),
    },
  ];
}

/** How a package names those parts. */
export const propertyRelations: readonly Relation[] = [
  { type: `${schemas}package/2006/relationships/metadata/core-properties`, target: 'docProps/core.xml' },
  { type: 'extended-properties', target: 'docProps/app.xml' },
];
