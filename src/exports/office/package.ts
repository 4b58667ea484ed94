import { document, node } from './xml.ts';
import { zipOf } from './zip.ts';

/** A file inside an Office file, with the other files that it names. */
export interface Part {
  /** From the root of the package, without a slash before it. */
  readonly path: string;
  readonly contentType: string;
  readonly content: string | Uint8Array;
  /** In order: the first is `rId1`, the second `rId2`. */
  readonly relations?: readonly Relation[];
}

/** That a part names another; `type` is the last word of a type of Office's own, or a whole one. */
export interface Relation {
  readonly type: string;
  readonly target: string;
}

/** The id of a part's relation by its place, from 0. */
export function relationId(place: number): string {
  return `rId${place + 1}`;
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const packages = 'http://schemas.openxmlformats.org/package/2006/';

/**
 * The bytes of an Office file (Open Packaging Conventions): its content types and relations follow from its parts, so none can name what is
 * not there. The same parts give the same bytes: no file in it has a time of its own.
 */
export function packageOf(parts: readonly Part[], relations: readonly Relation[]): Uint8Array {
  return zipOf([
    { path: '[Content_Types].xml', content: contentTypes(parts) },
    { path: '_rels/.rels', content: relationsXml('', relations) },
    ...parts.flatMap(({ path, content, relations: own = [] }) => [
      { path, content },
      ...(own.length > 0 ? [{ path: relationsPath(path), content: relationsXml(path, own) }] : []),
    ]),
  ]);
}

/** Every part is named by itself, so that none depends on its ending alone. */
function contentTypes(parts: readonly Part[]): string {
  return document(
    node(
      'Types',
      { xmlns: `${packages}content-types` },
      node('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
      node('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      ...parts.map(({ path, contentType }) => node('Override', { PartName: `/${path}`, ContentType: contentType })),
    ),
  );
}

function relationsXml(from: string, relations: readonly Relation[]): string {
  return document(
    node(
      'Relationships',
      { xmlns: `${packages}relationships` },
      ...relations.map(({ type, target }, place) =>
        node('Relationship', {
          Id: relationId(place),
          Type: type.includes(':') ? type : `${office}${type}`,
          Target: pathBetween(from, target),
        }),
      ),
    ),
  );
}

function relationsPath(path: string): string {
  const cut = path.lastIndexOf('/') + 1;
  return `${path.slice(0, cut)}_rels/${path.slice(cut)}.rels`;
}

/** The way from one part to another, as relations name it. */
function pathBetween(from: string, to: string): string {
  const [start, end] = [from.split('/').slice(0, -1), to.split('/')];
  let common = 0;
  while (common < start.length && start[common] === end[common]) common += 1;
  return [...start.slice(common).map(() => '..'), ...end.slice(common)].join('/');
}
