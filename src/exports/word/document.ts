import type { SiteFields } from '../../schemas/site.ts';
import { packageOf, relationId, type Part } from '../office/package.ts';
import { propertyParts, propertyRelations, type Properties } from '../office/properties.ts';
import { themePart } from '../office/theme.ts';
import { document, escaped, node } from '../office/xml.ts';
import type { Block } from './block.ts';
import { blockXml, twips } from './block-xml.ts';
import { numberingXml, stylesXml, wordNamespace } from './styles.ts';

/** A document before it is written. */
export interface WordDocument {
  readonly blocks: readonly Block[];
  readonly paper: SiteFields['paper'];
  readonly isWide: boolean;
  /** What stands at the foot of every page, before its number. */
  readonly footer: string;
}

/** Width and height of the papers in inches. */
const papers = { letter: [8.5, 11], a4: [210 / 25.4, 297 / 25.4] } as const;

/** White at each side of a page, in inches. */
const margin = 0.7;

const contentType = (name: string): string => `application/vnd.openxmlformats-officedocument.wordprocessingml.${name}+xml`;

/** A document as the bytes of a Word file. */
export function wordFile(given: WordDocument, properties: Properties): Uint8Array {
  const { language } = properties;
  const own = [
    { type: 'styles', name: 'styles', content: stylesXml(language) },
    { type: 'numbering', name: 'numbering', content: numberingXml() },
    { type: 'settings', name: 'settings', content: settingsXml(language) },
    { type: 'footer', name: 'footer1', content: footerXml(given.footer) },
  ];
  const theme = themePart('word/theme/theme1.xml');
  const main: Part = {
    path: 'word/document.xml',
    contentType: contentType('document.main'),
    content: documentXml(given, relationId(3)),
    relations: [...own.map(({ type, name }) => ({ type, target: `word/${name}.xml` })), { type: 'theme', target: theme.path }],
  };
  const parts = own.map(({ type, name, content }): Part => ({ path: `word/${name}.xml`, contentType: contentType(type), content }));
  return packageOf(
    [main, ...parts, theme, ...propertyParts(properties)],
    [{ type: 'officeDocument', target: main.path }, ...propertyRelations],
  );
}

const namespaces = { 'xmlns:w': wordNamespace, 'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships' };

function documentXml({ blocks, paper, isWide }: WordDocument, footer: string): string {
  const [short, long] = papers[paper];
  const [width, height] = isWide ? [long, short] : [short, long];
  const sides = Object.fromEntries(['top', 'right', 'bottom', 'left'].map((side) => [`w:${side}`, twips(margin)]));
  const section = node(
    'w:sectPr',
    {},
    node('w:footerReference', { 'w:type': 'default', 'r:id': footer }),
    node('w:pgSz', { 'w:w': twips(width), 'w:h': twips(height), 'w:orient': isWide ? 'landscape' : undefined }),
    node('w:pgMar', { ...sides, 'w:header': twips(0.4), 'w:footer': twips(0.4), 'w:gutter': 0 }),
  );
  return document(
    node('w:document', namespaces, node('w:body', {}, ...blocks.map((block) => blockXml(block, width - 2 * margin)), section)),
  );
}

function footerXml(text: string): string {
  const run = (content: string): string => node('w:r', {}, content);
  const number = node('w:fldSimple', { 'w:instr': ' PAGE ' }, run(node('w:t', {}, '1')));
  return document(
    node(
      'w:ftr',
      namespaces,
      node(
        'w:p',
        {},
        node('w:pPr', {}, node('w:pStyle', { 'w:val': 'Small' })),
        run(node('w:t', { 'xml:space': 'preserve' }, escaped(`${text}, `))),
        number,
      ),
    ),
  );
}

/** Word takes a document without these for one of an old version of its own. */
function settingsXml(language: string): string {
  const mode = { 'w:name': 'compatibilityMode', 'w:uri': 'http://schemas.microsoft.com/office/word', 'w:val': 15 };
  return document(
    node(
      'w:settings',
      { 'xmlns:w': wordNamespace },
      node('w:zoom', { 'w:percent': 100 }),
      node('w:defaultTabStop', { 'w:val': 720 }),
      node('w:characterSpacingControl', { 'w:val': 'doNotCompress' }),
      node('w:compat', {}, node('w:compatSetting', mode)),
      node('w:themeFontLang', { 'w:val': language }),
    ),
  );
}
