import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { agendaOf } from '../../src/domain/views/agenda.ts';
import { deckOf } from '../../src/domain/views/deck.ts';
import { noteSheet } from '../../src/domain/views/note-sheet.ts';
import { agendaDocx } from '../../src/exports/agenda-docx.ts';
import { deckPptx } from '../../src/exports/deck-pptx.ts';
import { notesDocx } from '../../src/exports/notes-docx.ts';
import { officeBytes } from '../../src/exports/office/office-file.ts';
import { pick } from '../make-site.ts';
import { siteIn } from '../support/demonstration.ts';
import { all, partsOf, partText, slidesOf, treeOf } from '../support/office.ts';

const tools = ['soffice', 'pdftotext', 'pdfinfo'];
const missing = tools.filter((tool) => spawnSync('which', [tool]).status !== 0);
if (missing.length > 0) console.log(`Office files are not opened: no ${missing.join(', ')}.`);

const folder = mkdtempSync(join(tmpdir(), 'stocktake-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const routines = [
  ['content', '2026-10-15-october'],
  ['content', '2027-02-11-february'],
  ['test/fixtures/spanish', '2026-10-29-octubre'],
] as const;

/** The words that a part of an Office file says, without signs that are drawn. */
function wordsOf(text: string): string[] {
  return text
    .normalize('NFC')
    .split(/[\s\u00a0‑–-]+/u)
    .map((word) => word.replace(/^\P{L}+|\P{L}+$/gu, ''))
    .filter((word) => /^\p{L}{3,}$/u.test(word));
}

function filesOf(content: string, id: string): Readonly<Record<string, Uint8Array>> {
  const site = siteIn(content);
  const routine = pick(site.routines, id);
  const agenda = agendaOf(site, routine);
  return {
    'deck.pptx': officeBytes(deckPptx(site, deckOf(site, routine))),
    'notes.docx': officeBytes(notesDocx(site, noteSheet(site, routine))),
    ...(agenda ? { 'agenda.docx': officeBytes(agendaDocx(site, agenda)) } : {}),
  };
}

describe.skipIf(missing.length > 0)('LibreOffice', () => {
  const files = routines.flatMap(([content, id]) =>
    Object.entries(filesOf(content, id)).map(([name, bytes]) => ({ name: `${id}-${name}`, bytes })),
  );
  beforeAll(() => {
    for (const { name, bytes } of files) writeFileSync(join(folder, name), bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const names = files.map(({ name }) => join(folder, name));
    for (const ending of ['pptx', 'docx'])
      execFileSync(
        'soffice',
        [profile, '--headless', '--convert-to', 'pdf', '--outdir', join(folder, ending), ...names.filter((name) => name.endsWith(ending))],
        { stdio: 'ignore' },
      );
  });

  const pdfOf = (name: string): string => join(folder, name.slice(-4), name.replace(/\.\w+$/u, '.pdf'));
  const pagesOf = (name: string): number =>
    Number(/Pages:\s+(\d+)/u.exec(execFileSync('pdfinfo', [pdfOf(name)], { encoding: 'utf8' }))?.[1]);

  test.each(files)('opens $name with all its words', ({ name, bytes }) => {
    const parts = partsOf(bytes);
    const isDeck = name.endsWith('pptx');
    const paths = [...parts.keys()].filter((path) => /^(?:ppt\/slides\/slide\d+|word\/document)\.xml$/u.test(path));
    const written = paths.flatMap((path) =>
      all(treeOf(partText(parts, path)), isDeck ? 'a:t' : 'w:t').flatMap(({ text }) => wordsOf(text)),
    );
    const read = execFileSync('pdftotext', ['-layout', pdfOf(name), '-'], { encoding: 'utf8' });
    const found = new Set(wordsOf(read));
    const run = read.replace(/\s+/gu, '');
    expect(written.length).toBeGreaterThan(20);
    expect([...new Set(written)].filter((word) => !found.has(word) && !run.includes(word))).toEqual([]);
    const pages = isDeck ? slidesOf(parts).length : name.endsWith('agenda.docx') ? 1 : pagesOf(name);
    expect(pagesOf(name)).toBe(pages);
  });
});
