import { visible } from '../../domain/visible.ts';

/** Keeps GitHub from making a link of an address, a mention or the number of an issue; nobody sees it. */
const nothing = '\u200b';

/** Where addresses, mentions, issues and emoji would begin to be some. */
const linked = /@|#(?=\d)|:(?=\/\/|[\w+-]+:)|www(?=\.)|\bGH-(?=\d)/giu;

/** Signs that mean something in Markdown or HTML, wherever they stand on a line. */
const signs = /[&<>|`*_~\\[\]$]/gu;

/**
 * A text as words alone, for one line of Markdown or one cell of a table: no link, picture, HTML, mention, formula or emoji comes of it.
 * The texts of a pull request may be anybody's.
 */
export function markdownText(text: string): string {
  return visible(text.trim().replace(/\s+/gu, ' '))
    .replace(linked, (found) => found + nothing)
    .replace(signs, (sign) => `&#${sign.charCodeAt(0)};`);
}
