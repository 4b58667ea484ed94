import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { filesUnder, root } from '../build-district.ts';
import { builtSite } from '../built-site.ts';
import { goldenText, isIndex, siteInWords, withoutDigests, writesGolden } from './golden-text.ts';

const golden = join(root, 'test/golden/small');
const texts = /\.(?:html|css|txt|xml|json|csv|ics)$/u;

/** Write the golden sites anew with `UPDATE_GOLDEN=1 npm test`, and read the difference before committing it. */
test('the small district builds to the golden site: the same set of files, then each text the same', async () => {
  const folder = await builtSite(join(root, 'test/fixtures/small'));
  const built = filesUnder(folder)
    .filter((path) => !isIndex(path))
    .map((path) => ({ path, name: readable(path) }));
  if (writesGolden(golden)) {
    rmSync(golden, { recursive: true, force: true });
    for (const { path, name } of built.filter((one) => texts.test(one.path) && !one.path.startsWith('_astro'))) {
      mkdirSync(dirname(join(golden, name)), { recursive: true });
      writeFileSync(join(golden, name), readable(readFileSync(join(folder, path), 'utf8')));
    }
    writeFileSync(join(golden, 'files.txt'), `${built.map(({ name }) => name).join('\n')}\n`);
  }
  expect(built.map(({ name }) => name)).toEqual(readFileSync(join(golden, 'files.txt'), 'utf8').trim().split('\n'));
  for (const name of filesUnder(golden).filter((one) => one !== 'files.txt')) {
    expect(readable(readFileSync(join(folder, name), 'utf8')), name).toBe(readFileSync(join(golden, name), 'utf8'));
  }
});

test.each([
  { name: 'empty', few: false },
  { name: 'first-month', few: false },
  { name: 'ended-plan', few: false },
  { name: 'spanish', few: false },
  { name: 'five-levels', few: true },
  { name: 'twelve-schools', few: true },
])('$name reads as its golden text', async ({ name, few }) => {
  const built = siteInWords(await builtSite(join(root, 'test/fixtures', name)), few);
  expect(built).toBe(goldenText(name, built));
});

/** A text as it is kept: a line for each tag. */
function readable(text: string): string {
  return withoutDigests(text).replaceAll('><', '>\n<');
}
