import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { officeBytes } from '../../../../src/exports/office/office-file.ts';
import { createOfficeStore } from '../../../../src/exports/office/office-store.ts';
import { routineOffice } from '../../../../src/exports/routine-office.ts';
import { temporaryFolder } from '../../../build-district.ts';
import { pick } from '../../../make-site.ts';
import { siteIn } from '../../../support/demonstration.ts';
import { repository } from '../../../support/district.ts';

const site = siteIn('content');
const routine = pick(site.routines, '2026-10-15-october');
const files = (['deck', 'agenda', 'notes'] as const).flatMap((kind) => routineOffice(site, routine, kind) ?? []);

test('what has not changed is not written again, and comes back to the byte', () => {
  const folder = join(temporaryFolder(), 'kept');
  const first = files.map((file) => createOfficeStore(repository, folder).take(file));
  const again = files.map((file) => createOfficeStore(repository, folder).take(file));
  expect(files).toHaveLength(3);
  expect([first.map(({ made }) => made), again.map(({ made }) => made)]).toEqual([
    [true, true, true],
    [false, false, false],
  ]);
  for (const [index, file] of files.entries()) expect(Buffer.from(again[index]?.bytes ?? []).equals(officeBytes(file))).toBe(true);
  expect(readdirSync(folder)).toHaveLength(3);
});

test('whatever changes in a deck, it is written again: words, numbers of charts, what is said to it', () => {
  const store = createOfficeStore(repository, temporaryFolder());
  const [deck] = files;
  if (deck?.kind !== 'slides') throw new Error('The first file is the deck.');
  const text = JSON.stringify(deck);
  const changed = [text.replace('"footer":"', '"footer":"x'), text.replace('"notes":[]', '"notes":["x"]'), text.replace('83.7', '83.8')];
  expect(new Set([text, ...changed]).size).toBe(4);
  for (const one of [text, ...changed]) expect(store.take(JSON.parse(one)).made).toBe(true);
});

test('what is kept and broken is written again', () => {
  const folder = temporaryFolder();
  const [file] = files;
  if (!file) throw new Error('There is a deck.');
  createOfficeStore(repository, folder).take(file);
  for (const name of readdirSync(folder)) writeFileSync(join(folder, name), '');
  expect(createOfficeStore(repository, folder).take(file).made).toBe(true);
});
