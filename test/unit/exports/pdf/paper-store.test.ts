import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Paper } from '../../../../src/exports/pdf/paper.ts';
import { createPaperStore } from '../../../../src/exports/pdf/paper-store.ts';
import { temporaryFolder } from '../../../build-district.ts';
import { repository } from '../../../support/district.ts';

const paper: Paper = {
  title: 'Packet',
  author: 'Cedar Fork',
  notice: '',
  language: 'en',
  size: 'a4',
  foot: 'Packet.',
  page: ['Page', 'of'],
  dense: false,
  blocks: [{ kind: 'cover', kicker: '', title: 'Packet', lede: '', verdict: null }],
};
const around = { origin: '', pictures: new Map<string, Uint8Array>() };

test('what has not changed is not set again, in this run or the next', async () => {
  const folder = join(temporaryFolder(), 'kept');
  const first = await createPaperStore(repository, folder).take(paper, around);
  const again = createPaperStore(repository, folder);
  expect([first.made, (await again.take(paper, around)).made]).toEqual([true, false]);
  expect(Buffer.from((await again.take(paper, around)).bytes).equals(first.bytes)).toBe(true);
  expect((await again.take({ ...paper, foot: 'Other.' }, around)).made).toBe(true);
  expect((await again.take(paper, { ...around, origin: 'https://cedar.example' })).made).toBe(true);
  expect(readdirSync(folder)).toHaveLength(3);
});

test('what is kept and broken, or cannot be kept, is set again', async () => {
  const folder = temporaryFolder();
  await createPaperStore(repository, folder).take(paper, around);
  for (const file of readdirSync(folder)) writeFileSync(join(folder, file), '');
  expect((await createPaperStore(repository, folder).take(paper, around)).made).toBe(true);
  const file = join(folder, 'file');
  writeFileSync(file, '');
  expect((await createPaperStore(repository, join(file, 'below')).take(paper, around)).made).toBe(true);
});
