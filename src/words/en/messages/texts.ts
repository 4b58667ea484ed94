import type { Facts } from '../../../domain/facts.ts';
import type { RuleName } from '../../../domain/issue.ts';
import { didYouMean, or } from '../lists.ts';
import { shorten } from './shorten.ts';

/** A number of pixels in millions as people say it, rounded up so that one above a limit looks so: 48.8. */
const millions = (pixels: number): string => (Math.ceil(pixels / 100_000) / 10).toLocaleString('en-US');

/** The messages about texts and pictures. */
export const textMessages = {
  'raw-html': ({ tag }) => `HTML ("<${tag}>") is not published. Write it in Markdown, or "&lt;" for the sign itself.`,
  'html-comment': () => 'This comment stays out of the page, but everybody can read it in the repository. Remove it if it is not public.',
  'link-scheme': ({ url }) => `"${shorten(url)}" is not a safe link. Links begin with https:, http:, mailto: or tel:, or lead to a file.`,
  'heading-level': ({ level, after }) =>
    level === 1
      ? 'The page has its title already. Begin this heading with "##".'
      : after === 1
        ? `The first heading of a text begins with "##", not with "${'#'.repeat(level)}".`
        : `After "${'#'.repeat(after)}" the next smaller heading is "${'#'.repeat(after + 1)}", not "${'#'.repeat(level)}".`,
  'table-without-head': () => 'The first row of this table is empty. Write in it what each column holds.',
  'long-table-row': ({ cells, columns }) =>
    `This row has ${cells} cells, but the table has ${columns} columns. Remove the extra cells, or add to the head.`,
  'broken-link': ({ url, known }) =>
    `There is no file "${url}".${didYouMean(url.slice(url.lastIndexOf('/') + 1), known, 'Files there') || ' Correct the path, or add the file.'}`,
  'broken-anchor': ({ name, file, known }) =>
    known.length === 0
      ? `Nothing in "${file}" can be linked to. Remove "#${shorten(name)}", and the link leads to its page.`
      : `There is no place "#${shorten(name)}" in "${file}".${didYouMean(name, known, 'It has')}`,
  'page-code': ({ found }) =>
    ({
      import: 'A page is text, not code: "import" and "export" are not run. Remove this line, or begin it with another word.',
      expression: 'A page is text, not code: what stands in { } is not run. Remove it, or write "\\{" for the sign itself.',
      attribute: 'Write the value of this attribute in quotes, as in plan="improvement-plan-2025-28".',
    })[found],
  'page-syntax': ({ flaw }) =>
    `This page cannot be read here. Write "\\<" and "\\{" for the signs themselves, and end each element with "/>". (${shorten(flaw, 90)})`,
  'unknown-element-of-page': ({ element, known }) =>
    `There is no element "<${element}>" for pages.${didYouMean(element, known, 'There are')}`,
  'element-attributes': ({ element, known, oneOf }) =>
    `"<${element}>" needs exactly one of ${or(oneOf)}, and takes no attribute but ${or(known)}, each with an id in quotes.`,
  'image-without-text': ({ url }) => `The picture "${url}" has no words for people who cannot see it. Write ![what it shows](${url}).`,
  'vague-image-text': ({ text }) =>
    `"${shorten(text)}" tells people who cannot see the picture nothing. Write what it shows, as in ![Families reading in the library](…).`,
  'image-kind': ({ url, why }) =>
    ({
      remote: `"${url}" is on another site. Put the picture beside this file and link to it there.`,
      kind: `"${url}" is not a PNG, JPEG or WebP picture. Save it as one of these.`,
      content: `"${url}" is not the kind of picture that its name says. Save it again as PNG, JPEG or WebP.`,
      'too-large': `"${url}" is larger than 5 MB. Save it smaller.`,
      broken: `"${url}" is damaged, or a part of it is missing. Copy it here again, or save it again.`,
    })[why],
  'image-pixels': ({ url, width, height, limit }) =>
    `"${url}" has ${millions(width * height)} million pixels (${width} × ${height}), more than phones can show. Save it with at most ${millions(limit)} million.`,
  'image-place': ({ url }) =>
    `"${url}" says where it was taken. Take that out and save: on Windows in its Properties under Details, on a Mac in Preview with "Remove Location Info".`,
  'personal-data': ({ found }) =>
    ({
      'social-security-number':
        'This looks like a Social Security number. Remove it: everybody can read this file and what it said before.',
      'student-number': 'This looks like the number of one student. Remove it: everybody can read this file and what it said before.',
      'support-plan': 'This seems to name a student who has a plan of support. Write of groups instead: everybody can read this file.',
    })[found],
} satisfies { readonly [Rule in RuleName]?: (facts: Facts[Rule]) => string };
