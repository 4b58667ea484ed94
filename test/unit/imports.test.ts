import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { repository } from '../support/district.ts';

/** An import, export or dynamic import of one of our files. */
interface Link {
  readonly file: string;
  readonly target: string;
  /** Whether it is gone once the types are. */
  readonly typesOnly: boolean;
}

/**
 * The import table of the design. `node` is every `node:` module; `schemas:types` are types alone; a name with a dot or colon in it is
 * one file or module. A house may always import itself.
 */
const table: Readonly<Record<string, readonly string[]>> = {
  schemas: ['zod'],
  // What a text is, as data for exports, is a matter of the domain.
  markdown: ['satteri', 'domain:types'],
  domain: ['schemas'],
  reader: [
    'schemas',
    'markdown',
    'domain',
    'settings.ts',
    'node',
    'yaml',
    'js-yaml',
    'gray-matter',
    'csv-parse',
    'fflate',
    'saxes',
    'zod',
    'astro:types',
  ],
  words: ['domain', 'schemas', 'charts', 'fastest-levenshtein'],
  // Paper is set by templates and fonts, which are files.
  exports: [
    'domain',
    'markdown',
    'words',
    'schemas',
    'charts',
    'fflate',
    'csv-stringify',
    'feed',
    'schema-dts:types',
    '@myriaddreamin/typst-ts-node-compiler',
    'node',
  ],
  charts: ['domain:types', 'd3-scale', 'd3-shape'],
  authoring: ['schemas', 'domain', 'reader', 'words', 'yaml', 'zod'],
  cli: [
    'schemas',
    'markdown',
    'domain',
    'reader',
    'authoring',
    'words',
    'exports',
    'integrations',
    'load-papers.ts',
    'settings.ts',
    'node',
    'astro',
    'pagefind',
    'yaml',
    '@clack/prompts',
  ],
  integrations: [
    'reader',
    'domain',
    'schemas:types',
    'markdown',
    'settings.ts',
    'words',
    'cli/report',
    'astro',
    '@astrojs/mdx',
    '@astrojs/markdown-satteri',
    '@astrojs/sitemap',
    'node:fs',
    'node:path',
    'node:url',
    'pagefind',
  ],
  'settings.ts': ['schemas', 'domain/calendar.ts', 'node:path'],
  'content.config.ts': ['reader', 'domain', 'schemas', 'settings.ts', 'astro', 'zod'],
  'load-site.ts': ['reader', 'domain', 'schemas', 'settings.ts', 'astro'],
  // Texts of the guide as HTML, and examples as YAML.
  'load-guide.ts': ['markdown', 'authoring/print-yaml.ts', 'domain', 'words'],
  // Files that a reader may propose, begun as "stocktake new" begins them.
  'load-templates.ts': ['authoring', 'domain', 'reader'],
  // Bytes of documents, kept between builds.
  'load-papers.ts': ['exports', 'domain', 'node:fs'],
  pages: [
    'load-papers.ts',
    'load-guide.ts',
    'load-templates.ts',
    'load-site.ts',
    'domain',
    'schemas:types',
    'words',
    'exports',
    'layouts',
    'components',
    'styles',
    'scripts',
    'node:fs',
    'astro:content',
    'astro:types',
  ],
  layouts: ['domain', 'schemas:types', 'words', 'components', 'styles', 'scripts', 'fonts', 'astro:types'],
  // The class of a level belongs to the stylesheet that is exported; what stands in a free page has to find the site itself, and data about a page
  // stand in the page.
  components: [
    'exports/level-colours.ts',
    'exports/json-ld.ts',
    'load-site.ts',
    'domain',
    'schemas:types',
    'words',
    'charts',
    'layouts',
    'styles',
    'scripts',
    'astro:types',
  ],
  // Pagefind's own code lies beside the index, and is found as a page runs.
  scripts: ['charts', 'chart.js', 'pagefind', 'a module that is named as it runs'],
  styles: [],
};

const source = join(repository, 'src');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => ['.ts', '.mjs', '.astro'].includes(extname(path)));

/** The scripts of a file; those of an Astro file are its frontmatter and its script tags. */
function scriptsOf(path: string): string[] {
  const text = readFileSync(join(source, path), 'utf8');
  if (!path.endsWith('.astro')) return [text];
  const frontmatter = /^---\n([\s\S]*?)\n---/u.exec(text)?.[1] ?? '';
  return [frontmatter, ...[...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/gu)].map(([, script = '']) => script)];
}

function linksOf(file: string): Link[] {
  return scriptsOf(file).flatMap((script) => {
    const links: Link[] = [];
    const visit = (node: ts.Node): void => {
      const named = targetOf(node);
      if (named) links.push({ file, ...named });
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(file, script, ts.ScriptTarget.Latest, false, ts.ScriptKind.TS));
    return links;
  });
}

function targetOf(node: ts.Node): Omit<Link, 'file'> | undefined {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    return { target: node.moduleSpecifier.text, typesOnly: node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
    return { target: node.moduleSpecifier.text, typesOnly: node.isTypeOnly };
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [module] = node.arguments;
    return { target: module && ts.isStringLiteral(module) ? module.text : 'a module that is named as it runs', typesOnly: false };
  }
  return undefined;
}

/** The house of a file of ours: its first folder, or the file itself where it stands in none. */
function houseOf(path: string): string {
  return path.split('/')[0] ?? path;
}

/** The names under which the table may allow a link. */
function namesOf({ file, target, typesOnly }: Link): string[] {
  if (target.startsWith('.')) {
    const path = posix.join(posix.dirname(file), target);
    const house = houseOf(path);
    return [house, path, ...(path.startsWith('cli/report/') ? ['cli/report'] : []), ...(typesOnly ? [`${house}:types`] : [])];
  }
  if (target.startsWith('node:')) return ['node', target];
  if (target.startsWith('@fontsource')) return ['fonts'];
  const name = target
    .split(/[/:]/u)
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/');
  return [name, target, ...(typesOnly ? [`${name}:types`] : [])];
}

function isAllowed(link: Link): boolean {
  const house = houseOf(link.file);
  return namesOf(link).some((name) => name === house || table[house]?.includes(name));
}

const links = files.flatMap(linksOf);
const shown = ({ file, target }: Link): string => `${file} → ${target}`;

describe('the import table', () => {
  test('has a row for every place', () => {
    expect([...new Set(files.map(houseOf))].filter((house) => !(house in table))).toEqual([]);
    expect(links.length).toBeGreaterThan(100);
  });

  test.each(Object.keys(table))('%s keeps to its row', (house) => {
    expect(links.filter((link) => houseOf(link.file) === house && !isAllowed(link)).map(shown)).toEqual([]);
  });

  test('only pages and what stands in free pages ask for the site, and only endpoints for exports', () => {
    const asking = links.filter((link) => namesOf(link).includes('load-site.ts') && houseOf(link.file) !== 'pages');
    const embedded = ['EmbeddedLeague', 'EmbeddedRating'].map((name) => `components/${name}.astro → ../load-site.ts`);
    expect(asking.map(shown).toSorted()).toEqual(embedded);
    const exporting = links.filter((link) => namesOf(link).includes('exports') && houseOf(link.file) === 'pages' && !link.typesOnly);
    expect(exporting.filter(({ file }) => !file.endsWith('.ts')).map(shown)).toEqual([]);
  });

  test('one file alone splits headers', () => {
    expect(links.filter(({ target }) => target === 'gray-matter').map(shown)).toEqual(['reader/header.ts → gray-matter']);
  });
});

test('nothing but the settings reads the clock, and what keeps files to see how old they are', () => {
  const clock = /new Date\(\s*\)|new Date(?!\s*\()|(?<!new )\bDate\(|\bDate\.now\b|\bTemporal\.Now\b/u;
  const reading = files.filter((path) => clock.test(withoutComments(readFileSync(join(source, path), 'utf8'))));
  expect(reading.toSorted()).toEqual(['exports/kept-files.ts', 'settings.ts']);
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gmu, '');
}
