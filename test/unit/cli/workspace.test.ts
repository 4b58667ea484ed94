import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { FileChange } from '../../../src/authoring/file-change.ts';
import { openWorkspace, writeChanges } from '../../../src/cli/workspace.ts';
import { readSettings } from '../../../src/settings.ts';
import { withDistrict } from '../../support/district.ts';

const secret = '---\ntitle: Secret\nplan: plan-2026-29\nsuccess: All\n---\n';
const strategy = '---\ntitle: New\ngoals: [secret]\nsuccess: { what: All, by: 2028-06-15 }\nlead: Ann\n---\n';

/** The rules that keep a change from being written, in a district with a private goal. */
function mistakesOf(change: FileChange): string[] {
  return withDistrict((district) => {
    mkdirSync(join(district.folder, 'private/goals'), { recursive: true });
    writeFileSync(join(district.folder, 'private/goals/secret.md'), secret);
    const settings = readSettings({ content: 'content', private: 'private' }, { TODAY: '2026-11-22' }, district.folder);
    const { report } = openWorkspace(settings);
    return writeChanges(settings, report.issues, [change]).mistakes.map(({ rule }) => rule);
  });
}

test('what is public never names what only the team knows', () => {
  const create = { kind: 'create', path: 'strategies/new.md', text: strategy } as const;
  expect(mistakesOf(create)).toEqual(['unknown-reference']);
  expect(mistakesOf({ ...create, root: 'private' })).toEqual([]);
});
