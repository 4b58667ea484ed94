import { EventEmitter } from 'node:events';
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { editorSchemas } from '../../../src/authoring/editor-schemas.ts';
import { keepEditorFiles, writeEditorFiles } from '../../../src/cli/editor-files.ts';
import { readSettings } from '../../../src/settings.ts';
import { makeDistrict, type District } from '../../support/district.ts';

let district: District;
beforeEach(() => (district = makeDistrict()));
afterEach(() => district.remove());

const settings = () => readSettings({ content: 'content' }, { TODAY: '2026-11-22' }, district.folder);
const made = (name: string): string => readFileSync(join(district.folder, '.astro/collections', name), 'utf8');
const addressOf = (path: string): string => decodeURIComponent(pathToFileURL(join(district.folder, path)).href).toLowerCase();
const entries = (): unknown => (JSON.parse(made('collections.json')) as { entries: unknown }).entries;

describe('what the Astro extension reads', () => {
  test('is a schema for each kind of file with a header', () => {
    writeEditorFiles(district.folder, settings());
    const kinds = [
      'board-report',
      'briefing',
      'debrief',
      'goal',
      'indicator',
      'page',
      'plan',
      'rater',
      'rating',
      'routine',
      'series',
      'strategy',
      'unit',
    ];
    const names = readdirSync(join(district.folder, '.astro/collections'));
    expect(names.toSorted()).toEqual(['collections.json', ...kinds.map((kind) => `stocktake-${kind}.schema.json`)]);
    expect(made('stocktake-rating.schema.json')).toBe(editorSchemas().get('rating.json'));
  });

  test('is the kind of each file, those that cannot be read included, in content and private', () => {
    district.write('goals/reading.md', 'Not a header.');
    district.write('strategies/lincoln/ñu.md', '---\n---\n');
    district.write('../private/units/board.md', '---\n---\n');
    writeEditorFiles(district.folder, settings());
    expect(entries()).toMatchObject({
      [addressOf('content/goals/reading.md')]: 'stocktake-goal',
      [addressOf('content/strategies/lincoln/ñu.md')]: 'stocktake-strategy',
      [addressOf('content/routines/2026-11-12-november/routine.md')]: 'stocktake-routine',
      [addressOf('content/routines/2026-11-12-november/ratings/coaching.md')]: 'stocktake-rating',
      [addressOf('private/units/board.md')]: 'stocktake-unit',
    });
    expect(entries()).not.toHaveProperty([addressOf('content/site.yaml')]);
  });

  test('is left as it is where nothing changed, since the extension begins anew with each file that is written', () => {
    writeEditorFiles(district.folder, settings());
    const times = (): number[] =>
      readdirSync(join(district.folder, '.astro/collections')).map(
        (name) => statSync(join(district.folder, '.astro/collections', name)).mtimeMs,
      );
    const before = times();
    writeEditorFiles(district.folder, settings());
    expect(times()).toEqual(before);
  });

  test('follows the files that come and go while the site is shown', async () => {
    const watcher = new EventEmitter();
    keepEditorFiles(district.folder, settings(), watcher);
    district.write('units/alder.md', '---\n---\n');
    rmSync(join(district.content, 'goals/reading.md'));
    for (const event of ['add', 'add', 'unlink']) watcher.emit(event);
    await vi.waitFor(() => expect(entries()).toHaveProperty([addressOf('content/units/alder.md')], 'stocktake-unit'), { timeout: 5000 });
    expect(entries()).not.toHaveProperty([addressOf('content/goals/reading.md')]);
  });
});
