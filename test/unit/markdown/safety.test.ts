import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../../src/markdown/read-markdown.ts';
import { renderMarkdown } from '../../../src/markdown/render-markdown.ts';
import { isComment, tagOf, unsafeScheme } from '../../../src/markdown/safety.ts';

const page = 'https://pine-hollow.example/strategies/reading/';

/** Where a browser would go from a page, or nothing for an address that it cannot read. */
function destination(href: string): URL | undefined {
  return URL.canParse(href, page) ? new URL(href, page) : undefined;
}

describe('unsafe links', () => {
  const spellings = [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    'java\r\nscript:alert(1)',
    'java\u200bscript:alert(1)',
    'java\u00adscript:alert(1)',
    '\ufeffjavascript:alert(1)',
    '\u202ejavascript:alert(1)',
    'javascript\t:alert(1)',
    'javascript:',
    'data:text/html,<script>alert(1)</script>',
    'DATA:text/html;base64,PHNjcmlwdD4=',
    'data:image/svg+xml,<svg onload=alert(1)>',
    'vbscript:msgbox(1)',
    'file:///etc/passwd',
    'blob:https://example.org/x',
    'about:blank',
    'view-source:https://example.org',
    'filesystem:https://example.org/x',
    'feed:javascript:alert(1)',
    'ftp://example.org',
    '//example.org',
    '///example.org',
    '/\t/example.org',
    '\\\\example.org',
    '/\\example.org',
    '\\/example.org',
    'https:\\\\example.org',
    'https:/example.org',
    'https:example.org',
    'http:example.org',
    'https:///example.org',
    'x:y',
    'c:\\reading.md',
  ];
  test.each(spellings)('%j', (url) => expect(unsafeScheme(url)).toBe(true));
});

describe('safe links', () => {
  const spellings = [
    'https://example.org',
    'HTTPS://EXAMPLE.ORG/a:b?c=d:e#f:g',
    'http://localhost:4321/',
    'mailto:plan@pine-hollow.example',
    'tel:+15550100',
    '../goals/reading.md',
    './a:b.md',
    'a/b:c',
    '?q=javascript:x',
    '#javascript:x',
    'javascript',
    'niños.md',
    '',
  ];
  test.each(spellings)('%j', (url) => expect(unsafeScheme(url)).toBe(false));
});

const schemes = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** Whether an address that we write leads where its author's words said. */
function isHarmless(href: string): boolean {
  const url = destination(href);
  if (!url || !schemes.has(url.protocol)) return !url;
  return url.host === '' || url.host === new URL(page).host || /^https?:\/\//iu.test(href.trim());
}

const pieces = fc.constantFrom(
  'javascript',
  'data',
  'https',
  'JAVA',
  'script',
  ':',
  '/',
  '//',
  '\\',
  '\t',
  '\n',
  '\u0000',
  '\u200b',
  '\u00ad',
  '\u00a0',
  '\u2028',
  '&#58;',
  '&colon;',
  '&Tab;',
  '&#x0a;',
  '&#106;',
  '&bsol;',
  '&sol;',
  '%3a',
  '%09',
  'example.org',
  'alert(1)',
  '@',
  '#',
  '?',
  '.',
  'x',
  ' ',
  '<',
  '>',
  '"',
);
const anyUrl = fc.array(pieces, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''));

describe('for any spelling', () => {
  test('a link that is found safe is one in a browser too', () => {
    const property = fc.property(anyUrl, (url) => unsafeScheme(url) || isHarmless(url));
    expect(() => fc.assert(property, { numRuns: 2000 })).not.toThrow();
  });

  test('no text makes a page lead elsewhere, even when its problems are passed over', () => {
    const forms = fc.constantFrom<(url: string) => string>(
      (url) => `[a](${url})`,
      (url) => `[a](<${url}>)`,
      (url) => `<${url}>`,
      (url) => `[a][r]\n\n[r]: ${url}`,
      (url) => `![a](${url} "t")`,
      (url) => `![a][r]\n\n[r]: <${url}>`,
      (url) => url,
    );
    const property = fc.property(anyUrl, forms, (url, form) => {
      const source = form(url);
      const html = renderMarkdown(source, { hrefOf: (href) => href, deeper: 1 }, readMarkdown(source).plain);
      return [...html.matchAll(/ (?:href|src)="([^"]*)"/gu)].every(([, href = '']) => isHarmless(decode(href)));
    });
    expect(() => fc.assert(property, { numRuns: 2000 })).not.toThrow();
  });
});

/** An attribute's value as a browser reads it. */
function decode(value: string): string {
  return value.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&#x27;', "'").replaceAll('&amp;', '&');
}

test('comments are told from tags', () => {
  expect(['<!-- a -->', '<!---->', '<!-- a\n\nb -->', ' <!-- a --> <!-- b --> '].every(isComment)).toBe(true);
  expect(['<b>', '<!-- a --><b>', '<!-- a', '<!doctype html>', '<!-- a --> b <!-- c -->'].some(isComment)).toBe(false);
});

test('a tag is named for the message', () => {
  expect(['<b>', '</B>', '<br/>', '<x-y z>', '<!DOCTYPE html>', '<?php', '<![CDATA[x]]>', '<!-- x --><i>'].map(tagOf)).toEqual([
    'b',
    'b',
    'br',
    'x-y',
    'doctype',
    'php',
    'cdata',
    'i',
  ]);
});
