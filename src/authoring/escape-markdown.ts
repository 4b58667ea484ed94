/** Signs that mean something anywhere in a line: a backslash before them shows the sign itself. */
const inline = /[\\`*[~]|&(?=#?\w+;)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/giu;

/** The sign that begins a tag. A backslash could be swallowed by an address before it; its name cannot. */
const tag = /<(?=[a-z/!?])/giu;

/** Signs that mean something where a line begins: headings, quotations, lists, rules. */
const opening = /^(?:[#>]|[-+](?=\s|-|$)|\d{1,9}(?=[.)](?:\s|$)))/u;

/** A web address up to the sign that most likely ends it. Markdown would make a link of it too, but not always end it there. */
const address = /(?:https?:\/\/|www\.)[^\s<>"`\\[\]{}|^]*[^\s<>"`\\[\]{}|^.,:;!?'()*_]/giu;

/** A text in lines, each without spaces to spare; the way in which cells of a table and texts of a file are held against each other. */
export function paragraphsOf(text: string): string[] {
  return text
    .split(/[\n\u2028\u2029]/u)
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '');
}

/**
 * Plain text as Markdown that shows exactly this text, each line as a paragraph: signs that Markdown would take for its own are escaped,
 * and no HTML can arise.
 */
export function plainAsMarkdown(text: string): string {
  return paragraphsOf(text).map(escapeLine).join('\n\n');
}

function escapeLine(line: string): string {
  let end = 0;
  let made = '';
  for (const { 0: found, index } of line.matchAll(address)) {
    // A link after an exclamation mark would be a picture.
    made += `${escapeWords(line.slice(end, index)).replace(/!$/u, String.raw`\!`)}${linkTo(found)}`;
    end = index + found.length;
  }
  made += escapeWords(line.slice(end));
  return made.replace(opening, (sign) => (/^\d/u.test(sign) ? `${sign}\\` : `\\${sign}`));
}

function escapeWords(words: string): string {
  return words.replace(inline, String.raw`\$&`).replace(tag, '&lt;');
}

function linkTo(found: string): string {
  return /^http/iu.test(found) ? `<${found}>` : `[${escapeWords(found)}](<http://${found}>)`;
}
