import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** The files of an Office file by their paths. */
export type Parts = ReadonlyMap<string, Uint8Array>;

export function partsOf(bytes: Uint8Array): Parts {
  return new Map(Object.entries(unzipSync(bytes)));
}

/** One part as text. */
export function partText(parts: Parts, path: string): string {
  const part = parts.get(path);
  if (!part) throw new Error(`There is no ${path}.`);
  return strFromU8(part);
}

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** XML as a tree; it throws where the XML is not well-formed. */
export function treeOf(xml: string): Element {
  const parser = new SaxesParser({});
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const last = open.at(-1);
    if (last) last.text += text;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(xml).close();
  return root;
}

/** Every element of a name, in the order in which they open. */
export function all(element: Element, name: string): Element[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

/** The words in an element, a line for each paragraph. */
export function wordsIn(element: Element, paragraph: string, text: string): string {
  const lines = all(element, paragraph).map((one) =>
    all(one, text)
      .map((run) => run.text)
      .join(''),
  );
  return lines.filter((line) => line !== '').join('\n');
}

/** The cells of each table as words, row by row; in Word and in PowerPoint. */
export function tablesIn(xml: string): string[][][] {
  const tree = treeOf(xml);
  const isWord = all(tree, 'w:tbl').length > 0;
  const p = isWord ? 'w' : 'a';
  return all(tree, `${p}:tbl`).map((table) =>
    all(table, `${p}:tr`).map((row) => all(row, `${p}:tc`).map((cell) => wordsIn(cell, `${p}:p`, `${p}:t`))),
  );
}

/** What is wrong with a package: nothing that its parts, relations and content types name may be missing, and all XML is well-formed. */
export function packageFlaws(bytes: Uint8Array): string[] {
  const parts = partsOf(bytes);
  const types = treeOf(partText(parts, '[Content_Types].xml'));
  const overrides = all(types, 'Override').map(({ attributes }) => (attributes['PartName'] ?? '').slice(1));
  const defaults = new Set(all(types, 'Default').map(({ attributes }) => attributes['Extension']));
  const flaws = overrides.filter((path) => !parts.has(path)).map((path) => `content type of ${path}, which is not there`);
  if (new Set(overrides).size < overrides.length) flaws.push('a part has two content types');
  for (const [path, part] of parts) {
    if (path.endsWith('/')) flaws.push(`empty folder ${path}`);
    const ending = path.slice(path.lastIndexOf('.') + 1);
    if (path !== '[Content_Types].xml' && !overrides.includes(path) && ending !== 'rels')
      flaws.push(`${path} has no content type of its own`);
    if (!defaults.has(ending) && !overrides.includes(path)) flaws.push(`${path} has no content type`);
    if (ending === 'xlsx') flaws.push(...packageFlaws(part).map((flaw) => `${path}: ${flaw}`));
    else flaws.push(...xmlFlaws(parts, path));
  }
  return flaws;
}

function xmlFlaws(parts: Parts, path: string): string[] {
  let tree: Element;
  try {
    tree = treeOf(partText(parts, path));
  } catch (error) {
    return [`${path} is not well-formed: ${String(error)}`];
  }
  if (path.endsWith('.rels')) return relationFlaws(parts, path, tree);
  const own = all(tree, 'p:cNvPr').map(({ attributes }) => attributes['id']);
  const twice = own.length - new Set(own).size;
  const named = [...partText(parts, path).matchAll(/\br:(?:id|embed|link)="([^"]*)"/gu)].map(([, id = '']) => id);
  const known = relationsOf(parts, path).map(({ id }) => id);
  return [
    ...(twice > 0 ? [`${path} has shapes with one id`] : []),
    ...named.filter((id) => !known.includes(id)).map((id) => `${path} names ${id}, which is no relation of it`),
    ...known.filter((id, place) => known.indexOf(id) !== place).map((id) => `${path} has two relations ${id}`),
  ];
}

function relationFlaws(parts: Parts, path: string, tree: Element): string[] {
  const owner = path.replace('_rels/', '').replace(/\.rels$/u, '');
  const orphan = owner !== '' && !parts.has(owner) ? [`${path} belongs to no part`] : [];
  const gone = all(tree, 'Relationship')
    .map(({ attributes }) => resolved(owner, attributes['Target'] ?? ''))
    .filter((target) => !parts.has(target));
  return [...orphan, ...gone.map((target) => `${path} leads to ${target}, which is not there`)];
}

/** The relations of a part, with the paths that they lead to. */
export function relationsOf(parts: Parts, path: string): { readonly id: string; readonly type: string; readonly target: string }[] {
  const cut = path.lastIndexOf('/') + 1;
  const own = `${path.slice(0, cut)}_rels/${path.slice(cut)}.rels`;
  if (!parts.has(own)) return [];
  return all(treeOf(partText(parts, own)), 'Relationship').map(({ attributes }) => ({
    id: attributes['Id'] ?? '',
    type: (attributes['Type'] ?? '').split('/').at(-1) ?? '',
    target: resolved(path, attributes['Target'] ?? ''),
  }));
}

function resolved(from: string, target: string): string {
  return new URL(target, `http://package/${from}`).pathname.slice(1);
}

/** The slides of a deck in their order. */
export function slidesOf(parts: Parts): Element[] {
  const ids = all(treeOf(partText(parts, 'ppt/presentation.xml')), 'p:sldId').map(({ attributes }) => attributes['r:id']);
  const relations = relationsOf(parts, 'ppt/presentation.xml');
  return ids.map((id) => treeOf(partText(parts, relations.find((one) => one.id === id)?.target ?? '')));
}

/** The words of a slide's title placeholder; `''` where it has none. */
export function titleOf(slide: Element): string {
  const title = all(slide, 'p:sp').find((shape) => all(shape, 'p:ph').some(({ attributes }) => attributes['type'] === 'title'));
  return title ? wordsIn(title, 'a:p', 'a:t') : '';
}
