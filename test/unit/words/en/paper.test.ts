import { expect, test } from 'vitest';
import { agendaOf } from '../../../../src/domain/views/agenda.ts';
import { leagueTable } from '../../../../src/domain/views/league-table.ts';
import {
  asOfWords,
  diveTitle,
  objectiveWords,
  packetFileTitle,
  partTimes,
  placedTitle,
  shownUnder,
} from '../../../../src/words/en/paper.ts';
import { makeSite, pick } from '../../../make-site.ts';

const objectives = [
  { text: 'Agree on the schedule', kind: 'decision' as const, minutes: 15, lead: 'Ana' },
  { text: 'Any other business?' },
];
const site = makeSite({
  strategies: { a: { title: 'Coaching' }, b: { title: 'Calls home' } },
  routines: {
    '2026-02-12-x': [{ a: 'red', b: 'red' }, { objectives }],
    '2026-02-13-y': [{}, { start: '09:00', objectives: objectives.slice(0, 1) }],
  },
});
const routine = pick(site.routines, '2026-02-12-x');
const parts = agendaOf(site, routine)?.parts ?? [];

test('the names of a packet and its day', () => {
  expect(packetFileTitle(routine)).toBe('Stocktake of 12 February 2026, Series');
  expect(asOfWords('2026-11-22')).toBe('As of 22 November 2026');
});

test('what a part wants, and who leads it', () => {
  expect(parts.map((part) => objectiveWords(site, part))).toEqual(['To decide: Agree on the schedule. Ana leads.', 'Any other business?']);
});

test('when a part begins and how long it takes, as far as it is known', () => {
  const [timed] = agendaOf(site, pick(site.routines, '2026-02-13-y'))?.parts ?? [];
  expect([...parts, ...(timed ? [timed] : [])].map(partTimes)).toEqual(['15 min', '', '9:00, 15 min']);
});

test('a deep dive by its place, and where an indicator is that it shows', () => {
  const [part] = parts;
  const dive = part && { part, number: 3 };
  expect(dive && [diveTitle(dive), shownUnder(dive)]).toEqual([
    '3. Agree on the schedule',
    'Its chart and numbers are under "3. Agree on the schedule".',
  ]);
});

test('a strategy with its place', () => {
  expect(leagueTable(routine.series.plan, routine).rows.map(placedTitle)).toEqual(['1= Coaching', '1= Calls home']);
});
