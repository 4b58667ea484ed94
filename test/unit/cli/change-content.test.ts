import { chmodSync, existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { applyChanges } from '../../../src/cli/change-content.ts';
import { FileStands, writeAll } from '../../../src/cli/workspace.ts';
import { copyOf, type Copy } from '../../support/changed-content.ts';
import { fixtures } from '../../support/district.ts';

let copy: Copy | undefined;
afterEach(() => {
  vi.restoreAllMocks();
  copy?.remove();
});

function small(extra: Readonly<Record<string, string>> = {}): Copy {
  copy = copyOf(join(fixtures, 'small'), extra);
  return copy;
}

const goal = 'goals/reading.md';

test('changes that make errors are taken back, and said to be our fault', () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  const { settings, files } = small();
  const before = files();
  const code = applyChanges(settings, [
    { kind: 'edit', path: goal, text: '---\ntitle: Less\n---\n' },
    { kind: 'create', path: 'routines/2026-12-10-new/routine.md', text: 'No header' },
    { kind: 'move', from: 'units/pine-hollow.md', to: 'units/pine.md' },
  ]);
  expect(code).toBe(1);
  expect(files()).toEqual(before);
  const text = String(said.mock.calls[0]);
  expect(text).toMatch(/^This would have made new errors, so every file was put back as it was\. It is a fault of Stocktake/u);
  expect(text).toContain('missing-field');
  expect(text).toContain('2026-12-10-new/routine.md:1:1');
  expect(text).toContain('There is no unit "pine-hollow"');
});

describe('changes are made all or none', () => {
  test('a file that stands already stops them all', () => {
    const { settings, files } = small();
    const before = files();
    const write = () =>
      writeAll(settings, [
        { kind: 'edit', path: goal, text: 'x' },
        { kind: 'move', from: goal, to: 'units/pine-hollow.md' },
      ]);
    expect(write).toThrow(FileStands);
    expect(files()).toEqual(before);
  });

  test('what fails takes back what was done before it', () => {
    const { settings, files } = small();
    const before = files();
    const write = () =>
      writeAll(settings, [
        { kind: 'edit', path: goal, text: 'x' },
        { kind: 'create', path: 'pages/new.mdx', text: 'x' },
        { kind: 'move', from: 'goals', to: 'aims' },
        { kind: 'edit', path: goal, text: 'y' },
      ]);
    expect(write).toThrow(/no such file/u);
    expect(files()).toEqual(before);
    expect(existsSync(join(settings.contentFolder, 'pages'))).toBe(false);
  });

  test('private files stay in their root', () => {
    const path = 'pages/a.mdx';
    const { settings, files } = small({ 'private/units/x.md': 'x' });
    writeAll(settings, [{ kind: 'create', root: 'private', path, text: 'secret' }]);
    expect([files().get(`private/${path}`), files().has(`content/${path}`)]).toEqual(['secret', false]);
    const write = () =>
      writeAll({ ...settings, privateFolder: null }, [{ kind: 'create', root: 'private', path: 'pages/b.mdx', text: 'secret' }]);
    expect(write).toThrow('A private file is never written into the public folder.');
  });

  test('an edited file keeps its permissions', () => {
    const { settings } = small();
    const path = join(settings.contentFolder, goal);
    chmodSync(path, 0o660);
    writeAll(settings, [{ kind: 'edit', path: goal, text: 'x' }]);
    expect(statSync(path).mode & 0o777).toBe(0o660);
  });
});
