import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { terminalReport } from '../../src/cli/report/terminal.ts';
import { issue } from '../../src/domain/issue.ts';
import { placeOf } from '../../src/reader/place.ts';
import { kindNames, kinds } from '../../src/schemas/kinds.ts';
import { fixtures, repository } from '../support/district.ts';

interface Settings {
  readonly 'yaml.schemas': Readonly<Record<string, readonly string[]>>;
}
interface Tasks {
  readonly tasks: readonly { readonly script: string; readonly problemMatcher?: { readonly pattern?: { readonly regexp: string } } }[];
}

const read = (name: string): string => readFileSync(join(repository, '.vscode', name), 'utf8');
const globs = (JSON.parse(read('settings.json')) as Settings)['yaml.schemas'];

/** How the YAML extension compares: any letters stand for an asterisk, folders too. */
function matchesLoosely(path: string, glob: string): boolean {
  return new RegExp(`${glob.replace(/[.]/gu, String.raw`\.`).replaceAll('*', '.*')}$`, 'u').test(path);
}

/** Every file of the demonstration and the districts, by its path as it would stand in the repository, with its kind. */
const files = [
  join(repository, 'content'),
  ...['small', 'guide', 'guide-private', 'twelve-schools', 'spanish'].map((name) => join(fixtures, name)),
].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((found) => {
    const path = found.replaceAll('\\', '/');
    const place = placeOf({ path, disk: '', shown: path });
    return place.is === 'entry' && /\.\w+$/u.test(path) ? [{ path, kind: place.kind }] : [];
  }),
);

describe('settings of VS Code', () => {
  test('name the schema of every kind of file', () => {
    expect(Object.keys(globs)).toEqual(kindNames.map((kind) => `./.vscode/schemas/${kind}.json`));
    for (const schema of Object.keys(globs)) expect(existsSync(join(repository, schema))).toBe(true);
  });

  test.each(kindNames)('give %s files their schema and no other, in content and private, with and without a subfolder', (kind) => {
    const own = files.filter((file) => file.kind === kind).map(({ path }) => path);
    const paths = own.flatMap((path) => [`content/${path}`, `private/${path}`]);
    if (kinds[kind].folder !== null) paths.push(...own.map((path) => `content/${inSubfolder(path)}`));
    expect(paths.length).toBeGreaterThan(1);
    for (const matches of [matchesGlob, matchesLoosely])
      for (const path of paths) {
        const matching = Object.entries(globs).filter(([, patterns]) => patterns.some((pattern) => matches(path, pattern)));
        expect({ path, schemas: matching.map(([schema]) => schema) }).toEqual({ path, schemas: [`./.vscode/schemas/${kind}.json`] });
      }
  });

  test('read what the check prints, so that it stands beside the lines', () => {
    const matcher = (JSON.parse(read('tasks.json')) as Tasks).tasks.find(({ script }) => script === 'check')?.problemMatcher?.pattern;
    const report = terminalReport([
      issue('unknown-field', 'content/goals/a b.md', { line: 2, column: 14 }, { field: 'titel', known: ['title'] }),
    ]);
    const lines = stripVTControlCharacters(report).split('\n');
    const found = lines.flatMap((line) => new RegExp(matcher?.regexp ?? '$.', 'u').exec(line)?.slice(1) ?? []);
    const message = 'There is no field "titel" here. Did you mean "title"?';
    expect(found).toEqual(['content/goals/a b.md', '2', '14', 'unknown-field', message]);
  });
});

/** `goals/reading.md` as a school's own: `goals/lincoln/reading.md`. */
function inSubfolder(path: string): string {
  const [folder = '', ...rest] = path.split('/');
  return [
    folder,
    'lincoln',
    ...rest.slice(folder === 'routines' ? (rest.includes('ratings') || rest.includes('raters') ? -3 : -2) : -1),
  ].join('/');
}
