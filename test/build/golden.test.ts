import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { buildDistrict, filesUnder, root } from '../build-district.ts';

const golden = join(root, 'test/golden/small');
const texts = /\.(?:html|css|txt|xml|json|csv|ics)$/u;

/** Write the golden site anew with `UPDATE_GOLDEN=1 npm run test:build`, and read the difference before committing it. */
test('the small district builds to the golden site: the same set of files, then each text the same', async () => {
  const folder = await buildDistrict(join(root, 'test/fixtures/small'));
  const built = filesUnder(folder).map((path) => ({ path, name: readable(path) }));
  if (process.env['UPDATE_GOLDEN'] || (!existsSync(golden) && !process.env['CI'])) {
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

/** A text as it is kept: a line for each tag, and assets without the digest of their bytes, which changes with every style. */
function readable(text: string): string {
  return text.replace(/(_astro\/[\w-]+)\.[\w-]{8}\./gu, '$1.HASH.').replaceAll('><', '>\n<');
}
