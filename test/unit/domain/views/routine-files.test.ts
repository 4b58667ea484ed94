import { expect, test } from 'vitest';
import { fileOf } from '../../../../src/domain/last-changed.ts';
import { changedOn } from '../../../../src/domain/views/changed-on.ts';
import { deckOf } from '../../../../src/domain/views/deck.ts';
import { filePaths, hasFile, routineFiles } from '../../../../src/domain/views/routine-files.ts';
import { makeSite, pick, ratingAt, type RoutineRow } from '../../../make-site.ts';

const objectives = [{ text: 'Look' }];

test.each<readonly [string, RoutineRow, readonly string[]]>([
  ['a stocktake with an agenda', { objectives }, ['packet', 'board-report', 'deck', 'agenda', 'notes']],
  ['one that rates nothing and has no agenda yet', { status: 'planned' }, ['packet', 'notes']],
  ['a memo', { kind: 'memo' }, ['packet']],
  ['a check-in', { kind: 'check-in' }, ['packet']],
  ['one that was called off', { status: 'cancelled', objectives }, []],
  ['one that moved', { status: 'postponed', objectives }, ['packet']],
])('%s has the files that people need', (_, row, files) => {
  const site = makeSite({ routines: { '2026-10-15': [{}, row] } });
  const routine = pick(site.routines, '2026-10-15');
  expect(routineFiles(routine).map(({ file }) => file)).toEqual(files);
  expect(hasFile(routine, 'deck')).toBe(files.includes('deck'));
});

test('files stand under earlier ids of their routine too', () => {
  const site = makeSite({ routines: { '2026-10-15': [{}, { aliases: ['2026-10-14'] }], '2026-11-12': {} } });
  expect(filePaths(site.routines.all).map(({ params, props }) => [params.routine, props.routine.id])).toEqual([
    ['2026-10-15', '2026-10-15'],
    ['2026-10-14', '2026-10-15'],
    ['2026-11-12', '2026-11-12'],
  ]);
});

test('ratings alone make a deck', () => {
  const site = makeSite({ strategies: ['reading'], routines: { '2026-10-15': { reading: 'red' } } });
  const routine = pick(site.routines, '2026-10-15');
  expect(routineFiles(routine).map(({ address }) => address)).toEqual([
    '/routines/2026-10-15/packet.pdf',
    '/routines/2026-10-15/board-report.pdf',
    '/routines/2026-10-15/deck.pptx',
    '/routines/2026-10-15/notes.docx',
  ]);
  expect(deckOf(site, routine).parts.map(({ kind }) => kind)).toEqual(['opening', 'goals', 'strategies', 'next-steps']);
});

test('a file is as old as the latest change of its routine or ratings, or else as the routine', () => {
  const table = { strategies: ['reading'], routines: { '2026-10-15': { reading: 'red' } } };
  const [plain, changed] = [
    makeSite(table),
    makeSite({
      ...table,
      changed: {
        'content/routines/2026-10-15': '2026-10-16',
        [fileOf(ratingAt(makeSite(table), '2026-10-15/reading'))]: '2026-10-20',
        'content/site.yaml': '2026-11-01',
      },
    }),
  ];
  expect(changedOn(plain, pick(plain.routines, '2026-10-15'))).toBe('2026-10-15');
  expect(changedOn(changed, pick(changed.routines, '2026-10-15'))).toBe('2026-10-20');
});
