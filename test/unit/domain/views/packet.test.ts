import { expect, test } from 'vitest';
import { hasNotesPage, notesAddress, packetPages } from '../../../../src/domain/views/packet.ts';
import { makeSite, pick, type RatingsRow, type RoutineRow } from '../../../make-site.ts';

const id = '2026-02-12-x';
const objectives = [{ text: 'Agree' }];

test.each<[string, RatingsRow, RoutineRow, string[]]>([
  ['nothing yet', {}, {}, ['packet', 'board-report']],
  ['an agenda', {}, { objectives }, ['packet', 'agenda', 'board-report']],
  ['an empty agenda', {}, { objectives: [] }, ['packet', 'board-report']],
  ['ratings', { a: 'red' }, {}, ['packet', 'league-table', 'board-report']],
  ['one school’s rating', { 'a@alder': 'red' }, {}, ['packet', 'league-table', 'board-report']],
  ['notes', {}, { body: 'We met.' }, ['packet', 'notes', 'board-report']],
  ['the text of a memo', {}, { kind: 'memo', body: 'We read.' }, ['packet']],
  ['a day to come', {}, { status: 'preparing' }, ['packet', 'preparation']],
  ['a new day that nobody knows yet', {}, { status: 'postponed', reason: 'Snow.' }, ['packet', 'preparation']],
  ['a word on why it was cancelled', {}, { status: 'cancelled', reason: 'Snow.' }, ['packet']],
  ['all of a trial', {}, { objectives, body: 'We met.', trial: true }, ['packet', 'agenda', 'notes']],
  ['all', { a: 'red' }, { objectives, body: 'We met.' }, ['packet', 'agenda', 'league-table', 'notes', 'board-report']],
])('a routine with %s has those pages', (_, ratings, fields, pages) => {
  const site = makeSite({ strategies: ['a'], units: ['alder'], routines: { [id]: [ratings, fields] } });
  expect(packetPages(pick(site.routines, id)).map(({ page }) => page)).toEqual(pages);
});

test('paths and addresses agree, in a subfolder and with letters of other languages too', () => {
  const routine = 'peña/2026-02-12-año';
  const site = makeSite({ routines: { [routine]: [{}, { date: '2026-02-12', objectives }] } });
  for (const { path, address } of packetPages(pick(site.routines, routine))) expect(decodeURI(address)).toBe(`/routines/${path}/`);
});

test.each<[string, RoutineRow, boolean]>([
  ['a stocktake with notes', { body: 'We met.' }, true],
  ['a trial with notes', { body: 'We met.', trial: true }, true],
  ['a stocktake without', {}, false],
  ['a stocktake that was cancelled, with a word on it', { body: 'Snow.', status: 'cancelled' }, false],
  ['a memo', { body: 'We read.', kind: 'memo' }, false],
  ['a check-in', { body: 'We called.', kind: 'check-in' }, false],
])('%s: a page of notes %s', (_, fields, has) => {
  const site = makeSite({ strategies: ['lincoln/a'], goals: ['goal'], routines: { [id]: [{}, fields] } });
  const routine = pick(site.routines, id);
  const page = `/routines/${id}/${has ? 'notes/' : ''}`;
  expect(hasNotesPage(routine)).toBe(has);
  expect([null, pick(site.strategies, 'lincoln/a'), pick(site.goals, 'goal')].map((about) => notesAddress(routine, about))).toEqual([
    `${page}#notes`,
    `${page}#strategy-lincoln--a`,
    `${page}#goal-goal`,
  ]);
});
