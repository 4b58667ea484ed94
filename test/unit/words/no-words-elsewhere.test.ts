import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const source = fileURLToPath(new URL('../../../src/', import.meta.url));
const filesOf = (ending: string): string[] =>
  readdirSync(source, { recursive: true })
    .map(String)
    .filter((path) => path.endsWith(ending));

/** Attributes that readers see or hear. */
const said = new Set(['aria-label', 'title', 'alt', 'data-label', 'note', 'caption', 'kicker', 'lede', 'description', 'label']);
/** Attributes that only browsers read. */
const unsaid = new Set(['class', 'class:list', 'content']);

const word = /\p{L}{2,}/u;
const phrase = /\p{L}{2,} \p{L}{2,}/u;
/** Names in code begin with a small letter; labels do not. */
const label = /^\p{Lu}\p{Ll}+/u;

/** What stands in a file of Astro for readers to see, instead of in `src/words/`. */
function wordsIn(file: string): string[] {
  const [, code = '', markup = ''] = /^---\n(.*?)\n---\n(.*)$/su.exec(file) ?? ['', '', file];
  const found: string[] = [];
  const report = (text: string): number => found.push(text.trim().replace(/\s+/gu, ' '));
  const visit = (node: ts.Node, shown: boolean): void => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isJsxText(node) && word.test(node.text)) report(node.text);
    if (isText(node) && (phrase.test(node.text) || label.test(node.text) || (shown && word.test(node.text)))) report(node.text);
    if (!ts.isJsxAttribute(node)) {
      node.forEachChild((child) => visit(child, isShown(child, shown)));
      return;
    }
    const name = node.name.getText();
    if (node.initializer && !unsaid.has(name)) visit(node.initializer, said.has(name));
  };
  // The markup of Astro is TSX but for its comments and its document type.
  const elements = markup.replace(/<!doctype[^>]*>|<!--.*?-->/gisu, '');
  for (const text of [code, `<>${elements}</>`]) visit(parse(text), false);
  return found;
}

function parse(text: string): ts.SourceFile {
  const { diagnostics = [] } = ts.transpileModule(text, {
    fileName: 'file.tsx',
    reportDiagnostics: true,
    compilerOptions: { jsx: ts.JsxEmit.Preserve, target: ts.ScriptTarget.ESNext },
  });
  expect(diagnostics.map(({ messageText }) => messageText)).toEqual([]);
  return ts.createSourceFile('file.tsx', text, ts.ScriptTarget.ESNext, true, ts.ScriptKind.TSX);
}

function isText(node: ts.Node): node is ts.StringLiteral | ts.TemplateLiteralLikeNode {
  return ts.isStringLiteral(node) || ts.isTemplateLiteralToken(node);
}

/** Whether a node's own text reaches the page: it is a value of `{…}`, a branch of one, or a part of its template. */
function isShown(node: ts.Node, shown: boolean): boolean {
  const { parent } = node;
  if (ts.isJsxExpression(parent)) return shown || ts.isJsxElement(parent.parent) || ts.isJsxFragment(parent.parent);
  if (ts.isConditionalExpression(parent)) return shown && node !== parent.condition;
  if (ts.isBinaryExpression(parent)) return shown && /^(?:&&|\|\||\?\?|\+)$/u.test(parent.operatorToken.getText());
  if (ts.isTemplateSpan(parent)) return shown && node === parent.literal;
  return shown && (ts.isParenthesizedExpression(parent) || ts.isTemplateExpression(parent));
}

describe('finds what a reader sees', () => {
  test.each([
    ['text', '<p>Not rated</p>', 'Not rated'],
    ['text inside code', '{rows.length > 0 && <p>{rows.length} rated</p>}', 'rated'],
    ['text after a comparison in an arrow', '{rows.map((row) => row.of > 2 && (<td>to</td>))}', 'to'],
    ['an attribute', '<nav aria-label="site" class="no print" />', 'site'],
    ['an attribute of a component', '<Page title="a" note={held ? `${count} rated` : other} />', 'rated'],
    ['a value', "{came ? 'yes' : words.no}", 'yes'],
    ['a value of last resort', '{title ?? `open ${day}`}', 'open'],
    ['a label in code', "{[{ name: 'Ask', items }].map(({ name }) => <h3>{name}</h3>)}", 'Ask'],
    ['a phrase in the frontmatter', "---\nconst lede = 'how we rate';\n---\n<p>{lede}</p>", 'how we rate'],
    ['a label in the frontmatter', "---\nconst facts = [{ name: 'Success', text }];\n---\n<p>{facts}</p>", 'Success'],
  ])('%s', (_, file, found) => {
    expect(wordsIn(file)).toEqual([found]);
  });

  test.each([
    ['words', '<p title={words.heads.owner}>{words.nameOf(site, owner)}, {index + 1} · 2=</p>'],
    ['names in code', '{kind === \'not-rated\' && <td class="soft small" role="cell">{words.roleWord(\'leader\')}</td>}'],
    [
      'imports and comments',
      "---\nimport Page from './Two words.astro';\n/** How it is drawn. */\nconst on = 'up';\n---\n<!-- Not seen --><hr />",
    ],
  ])('and not %s', (_, file) => {
    expect(wordsIn(file)).toEqual([]);
  });
});

test.each(filesOf('.astro'))('%s only places words', (path) => {
  expect(wordsIn(readFileSync(join(source, path), 'utf8'))).toEqual([]);
});

test.each(filesOf('.css'))('%s shows no words of its own', (path) => {
  const contents = readFileSync(join(source, path), 'utf8').match(/\bcontent:[^;}]*/gu) ?? [];
  const quoted = contents.flatMap((content) => content.match(/'[^']*'|"[^"]*"/gu) ?? []);
  expect(quoted.filter((text) => word.test(text))).toEqual([]);
});
