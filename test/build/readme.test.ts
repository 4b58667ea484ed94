import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/reader/check-content.ts';
import { readSettings } from '../../src/settings.ts';
import { messageOf } from '../../src/words/en/messages.ts';
import { root, stocktake, temporaryFolder } from '../build-district.ts';

const readme = readFileSync(join(root, 'README.md'), 'utf8');
const routine = 'routines/2027-02-11-february/routine.md';
/** Files that the README tells its readers to write. */
const made = new Set(['content/routines/2026-12-10-winter-stocktake/ratings/reading-coaches.md', 'content/strategies/lincoln/reading.md']);

/** The fenced samples of one language, without the indentation of a list around them. */
function samples(language: string): string[] {
  const fences = new RegExp(`^( *)\`\`\`${language}\\n([\\s\\S]*?)^ *\`\`\`$`, 'gmu');
  return [...readme.matchAll(fences)].map(([, indent = '', text = '']) => text.replaceAll(new RegExp(`^${indent}`, 'gmu'), ''));
}

/** The demonstration with some files written over it, and what is then found wrong in them. */
function checkWith(files: Readonly<Record<string, string>>): string[] {
  const folder = temporaryFolder();
  cpSync(join(root, 'content'), join(folder, 'content'), { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, 'content', path)), { recursive: true });
    writeFileSync(join(folder, 'content', path), text);
  }
  const { issues } = checkContent(readSettings({ content: 'content' }, { TODAY: '2026-11-22' }, folder), folder);
  const written = issues.filter(({ file }) => file.slice('content/'.length) in files);
  return written.map((issue) => `${issue.file}:${issue.line}:${issue.column} ${issue.rule} ${messageOf(issue)}`);
}

describe('the README', () => {
  test('stays short enough to be read', () => {
    expect(readme.split('\n').length).toBeLessThan(240);
  });

  test('shows next steps that pass the check', () => {
    const [steps = ''] = samples('yaml');
    const prepared = readFileSync(join(root, 'content', routine), 'utf8');
    expect(checkWith({ [routine]: prepared.replace(/\n---\n/u, `\n${steps}---\n`) })).toEqual([]);
  });

  test('shows commands for indicators that do what they say, and a quote that passes the check', async () => {
    const folder = temporaryFolder();
    cpSync(join(root, 'content'), join(folder, 'content'), { recursive: true });
    const commands = [...readme.matchAll(/^npx stocktake ((?:new|import) indicator .*)$/gmu)].map(([, words = '']) =>
      [...words.replace('~/exports', join(root, 'test/fixtures/raw')).matchAll(/"([^"]*)"|(\S+)/gu)].map(
        ([, quoted, plain]) => quoted ?? plain ?? '',
      ),
    );
    expect(commands.map(([name]) => name)).toEqual(['new', 'import']);
    for (const words of commands)
      expect(await stocktake([...words, '--content', join(folder, 'content')])).toMatchObject({ code: 0, err: '' });
    const rating = 'routines/2026-10-15-october/ratings/personalized-learning.md';
    const [, quote = ''] = samples('yaml');
    const written = readFileSync(join(root, 'content', rating), 'utf8').replace(/^evidence:\n(?: .*\n)+/mu, quote);
    expect(checkWith({ [rating]: written })).toEqual([]);
    expect(checkWith({ [rating]: written.replace('value: 24', 'value: 25') })).toHaveLength(1);
  });

  test('shows commands for the years that do what they say', async () => {
    const folder = temporaryFolder();
    cpSync(join(root, 'content'), join(folder, 'content'), { recursive: true });
    const commands = [...readme.matchAll(/`npx stocktake ((?:new year|handover|rename) [^`]*)`/gu)].map(([, words = '']) =>
      words.split(' '),
    );
    expect(commands.map(([name]) => name)).toEqual(['new', 'handover', 'rename']);
    for (const words of commands) {
      const more = words[0] === 'new' ? ['--year', '2027-28'] : [];
      const run = await stocktake([...words, ...more, '--content', join(folder, 'content')]);
      expect(run).toMatchObject({ code: 0, err: '' });
    }
    const { err } = await stocktake([
      'new',
      'plan',
      'next',
      '--title',
      'Next',
      '--after',
      'improvement-plan-2025-28',
      '--content',
      join(folder, 'content'),
    ]);
    expect(err).toMatch(/^Say what becomes of /u);
  });

  test('shows commands for the files of a routine and for closing it that do what they say', async () => {
    const folder = temporaryFolder();
    cpSync(join(root, 'content'), join(folder, 'content'), { recursive: true });
    for (const name of ['packet', 'import notes', 'close']) {
      const words = new RegExp(`\`npx stocktake (${name} [^\`]*)\``, 'u').exec(readme)?.[1]?.split(' ') ?? [];
      expect(await stocktake([...words, '--content', join(folder, 'content')], {}, folder)).toMatchObject({ code: 0, err: '' });
    }
    expect(existsSync(join(folder, 'packet/packet.pdf'))).toBe(true);
    expect(existsSync(join(folder, 'content/routines/2026-11-19-partners/record.yaml'))).toBe(true);
  });

  test('shows the very message that a slip gives', () => {
    const strategy = readFileSync(join(root, 'content/strategies/teacher-equity.md'), 'utf8');
    const found = checkWith({ 'strategies/teacher-equity.md': strategy.replace('title:', 'titel:') });
    expect(readme).toContain(found.join('\n'));
  });

  test('names only commands that exist', async () => {
    const scripts = Object.keys((JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object }).scripts);
    const named = [...readme.matchAll(/npm run ([\w:]+)/gu)].map(([, name = '']) => name);
    expect(named.filter((name) => !scripts.includes(name))).toEqual([]);
    const { out } = await stocktake(['help']);
    for (const option of ['--content DIR', '--private DIR', '--out DIR', 'SITE_URL', 'BASE_PATH', 'TODAY', 'OUT_DIR'])
      expect(out).toContain(option);
  });

  test('names only files and folders that exist', () => {
    const named = [...readme.matchAll(/`((?:src|test|content)\/[\w/.-]*)`/gu)].map(([, path = '']) => path);
    expect(named.filter((path) => !made.has(path) && !existsSync(join(root, path)))).toEqual([]);
  });
});
