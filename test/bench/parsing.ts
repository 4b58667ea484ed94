import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { marked } from 'marked';
import { parse } from 'yaml';

/**
 * The least that any check must do, as a process of its own: read each content file, split and parse its header, and parse its Markdown,
 * with bare libraries and without any rule. The bench strips the types before it runs this, since a plain script would not pay for that.
 */
const [contentFolder = ''] = process.argv.slice(2);

/** How many fields and how many pieces of text a file holds: it is counted so that nothing can be left out. */
function parseOne(path: string): number {
  const text = readFileSync(path, 'utf8');
  const close = path.endsWith('.md') ? text.indexOf('\n---\n', 3) : text.length;
  const fields = parse(text.slice(0, close)) as object;
  return Object.keys(fields).length + (path.endsWith('.md') ? marked.lexer(text.slice(close + 5)).length : 0);
}

const files = readdirSync(contentFolder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
console.log(files.reduce((sum, { parentPath, name }) => sum + parseOne(join(parentPath, name)), 0));
