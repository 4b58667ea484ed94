import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../build-district.ts';

const folder = join(root, 'src/styles');

/** The classes that a sheet styles wherever they stand: `.step`, not `.steps .step`. */
function ownClasses(sheet: string): Set<string> {
  const text = readFileSync(join(folder, sheet), 'utf8').replace(/\/\*.*?\*\//gsu, '');
  const selectors = [...text.matchAll(/(?<list>[^{};]+)\{/gu)].flatMap(({ groups }) => (groups?.['list'] ?? '').split(','));
  return new Set(selectors.flatMap((one) => /^\.(?<name>[\w-]+)(?:::?[\w-]+)*$/u.exec(one.trim())?.groups?.['name'] ?? []));
}

test('every page has all sheets, so a class that stands alone belongs to one of them, beside what all share', () => {
  const sheets = readdirSync(folder).filter((name) => name.endsWith('.css') && name !== 'base.css');
  const owners = new Map<string, string[]>();
  for (const sheet of sheets) for (const name of ownClasses(sheet)) owners.set(name, [...(owners.get(name) ?? []), sheet]);
  expect(owners.size).toBeGreaterThan(100);
  expect([...owners].filter(([, own]) => own.length > 1)).toEqual([]);
});
