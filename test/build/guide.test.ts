import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { guideAddress, guidePages, guideTopics } from '../../src/domain/views/guide-pages.ts';
import { partsOf } from '../../src/markdown/parts.ts';
import { readMarkdown } from '../../src/markdown/read-markdown.ts';
import { siteSchema } from '../../src/schemas/site.ts';
import { articleOf, commandsIn, follow, guideLinksIn, samplesIn } from '../samples/article-samples.ts';
import { linesOf, makeDistrict, withDistrict } from '../support/district.ts';
import { root, stocktake } from '../build-district.ts';
import { builtDemonstration, builtSite, projectBase } from '../built-site.ts';

const pages = new Set(guidePages(siteSchema.parse({ name: 'Willow Bend' })).map(guideAddress));
const articles = guideTopics.map((topic) => ({ topic, article: articleOf(topic) }));

/** The words of a command after `npx stocktake`, as a shell takes them apart. */
function wordsOf(command: string): string[] {
  return [...command.trim().matchAll(/"([^"]*)"|(\S+)/gu)].map(([, quoted, plain]) => quoted ?? plain ?? '').slice(2);
}

/** What is found wrong in the district of the guide after a reader did all that a page shows. */
function reportAfter(article: string): string[] {
  return withDistrict((district) => {
    for (const sample of samplesIn(article)) follow(district, sample);
    return linesOf(district.check().issues);
  }, 'guide');
}

test('a site has every page of the guide and leads to it, unless its settings leave the guide out', async () => {
  const [demonstration, small] = [await builtDemonstration(), await builtSite(join(root, 'test/fixtures/small'))];
  expect([...pages].filter((address) => !existsSync(join(demonstration, address, 'index.html')))).toEqual([]);
  const leads = (folder: string, base = '/'): boolean => readFileSync(join(folder, 'index.html'), 'utf8').includes(`href="${base}guide/"`);
  expect([leads(demonstration, projectBase), leads(small), existsSync(join(small, 'guide'))]).toEqual([true, false, false]);
});

test('the district of the guide has no problem', () => expect(reportAfter('')).toEqual([]));

describe.each(articles)('the page “$topic”', ({ topic, article }) => {
  // The tutorial begins with an empty folder: a test of its own follows it.
  test.skipIf(topic === 'own-district')('shows samples that pass the check when a reader follows them all', () => {
    expect(reportAfter(article)).toEqual([]);
  });

  test('says before each sample of content which file it is for', () => {
    expect(samplesIn(article).filter(({ language, path }) => language !== 'sh' && path === '')).toEqual([]);
  });

  test('is Markdown as authors may write it, and says nothing above its first heading', () => {
    const { problems, headings } = readMarkdown(article);
    expect(problems.filter(({ rule }) => rule !== 'html-comment')).toEqual([]);
    expect(headings.filter(({ depth }) => depth !== 2)).toEqual([]);
    expect(
      article
        .slice(0, article.indexOf('## '))
        .replace(/<!--.*?-->/su, '')
        .trim(),
    ).toBe('');
  });

  test('links to pages of the guide that exist', () => {
    expect(guideLinksIn(article).filter((address) => !pages.has(address))).toEqual([]);
  });

  test('names only commands that exist', async () => {
    const { scripts, commands } = commandsIn(article);
    const known = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
    expect(scripts.filter((name) => !Object.hasOwn(known.scripts, name))).toEqual([]);
    const { out } = commands.length === 0 ? { out: '' } : await stocktake(['help']);
    expect(commands.filter((name) => !out.includes(`stocktake ${name} `))).toEqual([]);
  });

  test('is short enough to be read', () => {
    expect(article.split('\n').length).toBeLessThan(150);
  });

  test('has no two parts of one place', () => {
    const places = partsOf(article).map(({ place }) => place);
    expect(places).toEqual([...new Set(places)]);
  });
});

test('an indicator is made and its numbers come in by the commands that the guide shows', async () => {
  const article = articleOf('indicators');
  const [table = ''] = samplesIn(article).flatMap(({ language, text }) => (language === 'csv' ? [text] : []));
  const [make = [], bring = []] = samplesIn(article).flatMap(({ language, text }) => (language === 'sh' ? [wordsOf(text)] : []));
  const district = makeDistrict('guide');
  try {
    expect(await stocktake([...make, '--content', district.content])).toMatchObject({ code: 0, err: '' });
    for (const sample of samplesIn(article)) follow(district, sample);
    const raw = join(district.folder, 'attendance.csv');
    writeFileSync(raw, table);
    const words = bring.map((word) => (word === '~/exports/attendance.csv' ? raw : word));
    expect(await stocktake([...words, '--content', district.content, '--write'])).toMatchObject({ code: 0, err: '' });
    expect(district.read('indicators/regular-attendance/data.csv')).toContain('2026-27-fall,willow-bend,,85.2,352,\n');
    expect(district.read('indicators/regular-attendance/hidden.csv')).toContain('2026-27-fall,hill-elementary,new-families,');
    expect(linesOf(district.check().issues)).toEqual([]);
  } finally {
    district.remove();
  }
});

test('a slip in a sample would be found', () => {
  const article = articleOf('rate').replace('overall: amber-green\nratedBy', 'overal: amber-green\nratedBy');
  expect(reportAfter(article)).toEqual([
    'content/routines/2027-02-11-february/ratings/reading-coaches.md:5:1 unknown-field There is no field "overal" here. Did you mean "overall"?',
  ]);
});
