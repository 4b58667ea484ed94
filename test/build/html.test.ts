import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { beforeAll, expect, test } from 'vitest';
import { filesUnder } from '../build-district.ts';
import { builtDemonstration } from '../built-site.ts';

let folder: string;

beforeAll(async () => {
  folder = await builtDemonstration();
});

test('html-validate finds nothing on any page', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: {
      // Explicit table roles stay true when a row is laid out as a grid or a record.
      'no-redundant-role': 'off',
      // The archive's filters work at once; there is nothing to submit.
      'wcag/h32': 'off',
      // Lengths are for readers of search results, who cut titles anyway.
      'long-title': 'off',
      'no-trailing-whitespace': 'off',
      'void-style': 'off',
      'attribute-boolean-style': 'off',
      'doctype-style': 'off',
    },
  });
  const problems: string[] = [];
  for (const path of filesUnder(folder).filter((one) => one.endsWith('.html'))) {
    const report = await validator.validateString(readFileSync(join(folder, path), 'utf8'));
    for (const result of report.results)
      problems.push(...result.messages.map((one) => `${path}:${one.line}:${one.column} ${one.ruleId} ${one.message}`));
  }
  expect(problems).toEqual([]);
});
