import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { guideAddress, guidePages, guideTopics } from '../../src/domain/views/guide-pages.ts';
import { partsOf } from '../../src/markdown/parts.ts';
import { readMarkdown } from '../../src/markdown/read-markdown.ts';
import { siteSchema } from '../../src/schemas/site.ts';
import { articleOf, commandsIn, follow, guideLinksIn, samplesIn } from '../samples/article-samples.ts';
import { linesOf, withDistrict } from '../support/district.ts';
import { root, stocktake } from '../build-district.ts';
import { builtSite } from '../built-site.ts';

const pages = new Set(guidePages(siteSchema.parse({ name: 'Willow Bend' })).map(guideAddress));
const articles = guideTopics.map((topic) => ({ topic, article: articleOf(topic) }));

/** What is found wrong in the district of the guide after a reader did all that a page shows. */
function reportAfter(article: string): string[] {
  return withDistrict((district) => {
    for (const sample of samplesIn(article)) follow(district, sample);
    return linesOf(district.check().issues);
  }, 'guide');
}

test('a site has every page of the guide and leads to it, unless its settings leave the guide out', async () => {
  const [demonstration, small] = [await builtSite(join(root, 'content')), await builtSite(join(root, 'test/fixtures/small'))];
  expect([...pages].filter((address) => !existsSync(join(demonstration, address, 'index.html')))).toEqual([]);
  const leads = (folder: string): boolean => readFileSync(join(folder, 'index.html'), 'utf8').includes('href="/guide/"');
  expect([leads(demonstration), leads(small), existsSync(join(small, 'guide'))]).toEqual([true, false, false]);
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

test('a slip in a sample would be found', () => {
  const article = articleOf('rate').replace('overall: amber-green\nratedBy', 'overal: amber-green\nratedBy');
  expect(reportAfter(article)).toEqual([
    'content/routines/2027-02-11-february/ratings/reading-coaches.md:5:1 unknown-field There is no field "overal" here. Did you mean "overall"?',
  ]);
});
