import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/reader/check-content.ts';
import { readSettings } from '../../src/settings.ts';
import { filesUnder, root } from '../build-district.ts';
import { builtSite } from '../built-site.ts';

const content = join(root, 'test/fixtures/ended-plan');

test('a district that shows people by role names nobody on any page or in any calendar', async () => {
  const { site } = checkContent(readSettings({ content }, { TODAY: '2026-11-22' }, root));
  const names = [...(site?.people.values() ?? [])].map(({ name }) => name);
  expect(site?.settings.showPeople).toBe('roles');
  expect(names.length).toBeGreaterThan(3);
  const folder = await builtSite(content);
  const pages = filesUnder(folder).filter((file) => /\.(?:html|ics)$/u.test(file));
  expect(pages.some((file) => file.endsWith('.ics'))).toBe(true);
  const named = pages.filter((file) => names.some((name) => readFileSync(join(folder, file), 'utf8').includes(name)));
  expect(named).toEqual([]);
});
