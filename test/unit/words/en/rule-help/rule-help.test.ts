import { describe, expect, test } from 'vitest';
import { ruleNames } from '../../../../../src/domain/issue.ts';
import { guideAddress, guidePages } from '../../../../../src/domain/views/guide-pages.ts';
import { ruleHelp } from '../../../../../src/words/en/rule-help/all.ts';
import samples from '../../../../../src/words/en/rule-help/samples.json' with { type: 'json' };
import { makeSite } from '../../../../make-site.ts';

const pages = guidePages(makeSite().settings).map(guideAddress);

describe.each(ruleNames)('%s', (rule) => {
  test('has a case in the guide, and a page', () => {
    expect(Object.keys(samples)).toContain(rule);
    expect(pages).toContain(`/guide/rules/${rule}/`);
  });

  test('has help in whole sentences', () => {
    const { title, why, mend, source = '' } = ruleHelp[rule];
    expect(title).toMatch(/^\p{Lu}.*[^.]$/u);
    expect(title.length).toBeLessThan(70);
    for (const words of [why, mend]) {
      expect(words).toMatch(/^[\p{Lu}"“].*[.?]$/u);
      expect(words).not.toMatch(/ {2}|—|`/u);
      expect(words.length).toBeLessThan(340);
    }
    expect(source).not.toMatch(/\.$|"/u);
  });
});

test('no two rules have one title', () => {
  const titles = ruleNames.map((rule) => ruleHelp[rule].title);
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});
