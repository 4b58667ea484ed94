import { expect, test } from 'vitest';
import { packetPages } from '../../../../src/domain/views/packet.ts';
import { makeSite, pick, type RatingsRow, type RoutineRow } from '../../../make-site.ts';

const id = '2026-02-12-x';
const objectives = [{ text: 'Agree' }];

test.each<[string, RatingsRow, RoutineRow, string[]]>([
  ['nothing yet', {}, {}, ['packet']],
  ['an agenda', {}, { objectives }, ['packet', 'agenda']],
  ['an empty agenda', {}, { objectives: [] }, ['packet']],
  ['ratings', { a: 'red' }, {}, ['packet', 'league-table']],
  ['one school’s rating', { 'a@alder': 'red' }, {}, ['packet', 'league-table']],
  ['notes', {}, { body: 'We met.' }, ['packet', 'notes']],
  ['all', { a: 'red' }, { objectives, body: 'We met.' }, ['packet', 'agenda', 'league-table', 'notes']],
])('a routine with %s has those pages', (_, ratings, fields, pages) => {
  const site = makeSite({ strategies: ['a'], units: ['alder'], routines: { [id]: [ratings, fields] } });
  expect(packetPages(pick(site.routines, id)).map(({ page }) => page)).toEqual(pages);
});

test('paths and addresses agree, in a subfolder and with letters of other languages too', () => {
  const routine = 'peña/2026-02-12-año';
  const site = makeSite({ routines: { [routine]: [{}, { date: '2026-02-12', objectives }] } });
  for (const { path, address } of packetPages(pick(site.routines, routine))) expect(decodeURI(address)).toBe(`/routines/${path}/`);
});
