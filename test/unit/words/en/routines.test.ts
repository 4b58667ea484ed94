import { describe, expect, test } from 'vitest';
import type { Routine } from '../../../../src/domain/site.ts';
import { agendaOf, type Agenda } from '../../../../src/domain/views/agenda.ts';
import { comingRoutines } from '../../../../src/domain/views/coming.ts';
import * as routines from '../../../../src/words/en/routines.ts';
import { makeSite, pick, type RoutineRow } from '../../../make-site.ts';

const id = '2027-02-05-x';
const district = {
  goals: { goal: { title: 'Belonging' } },
  strategies: { a: { title: 'Coaching' }, b: { title: 'Calls home' } },
  units: { alder: { title: 'Alder' } },
};

function routine(fields: RoutineRow): Routine {
  return pick(makeSite({ ...district, routines: { [id]: [{}, fields] } }).routines, id);
}

function agenda(objectives: NonNullable<RoutineRow['objectives']>): Agenda {
  const site = makeSite({ ...district, routines: { [id]: [{}, { status: 'preparing', objectives }] } });
  const made = agendaOf(site, pick(site.routines, id));
  if (!made) throw new Error('The routine has no agenda.');
  return made;
}

test.each<[RoutineRow, string, string, string]>([
  [{}, 'Stocktake', 'Stocktake of 5 February 2027', 'the stocktake of 5 February 2027'],
  [{ kind: 'memo' }, 'Memo', 'Memo of 5 February 2027', 'the memo of 5 February 2027'],
  [{ kind: 'check-in' }, 'Check-in', 'Check-in of 5 February 2027', 'the check-in of 5 February 2027'],
  [{ title: 'Trial stocktake' }, 'Stocktake', 'Trial stocktake', 'the stocktake of 5 February 2027'],
])('%j: %s, %s', (fields, kind, title, inText) => {
  const one = routine(fields);
  expect([routines.kindWord(one.fields.kind), routines.routineTitle(one), routines.routineInText(one)]).toEqual([kind, title, inText]);
});

test.each<[RoutineRow, string, string]>([
  [{ status: 'planned' }, 'planned', 'Planned'],
  [{ status: 'preparing' }, 'in preparation', 'In preparation'],
  [{ status: 'held' }, 'held', 'Held'],
  [{ status: 'cancelled' }, 'cancelled', 'Cancelled'],
  [{ status: 'postponed' }, 'postponed', 'Postponed'],
  [{ status: 'held', trial: true }, 'trial, held', 'Trial, held'],
])('the state of %j: %s', (fields, state, word) => {
  const one = routine(fields);
  expect([routines.routineState(one.fields), routines.stateWord(one.fields)]).toEqual([state, word]);
});

test.each([
  ['leader', 'Leader'],
  ['actor', 'Actor'],
  ['broker', 'Broker'],
  ['facilitator', 'Facilitator'],
  ['note-taker', 'Note-taker'],
  ['school-voice', 'School voice'],
  ['coach', 'Coach'],
  ['participant', 'Participant'],
] as const)('the role %s: %s', (role, word) => {
  expect(routines.roleWord(role)).toBe(word);
});

test.each([
  ['knowledge', 'To know'],
  ['skill', 'To be able to do'],
  ['attitude', 'To see differently'],
  ['decision', 'To decide'],
  [undefined, ''],
] as const)('an objective of kind %s: %s', (kind, words) => {
  expect(routines.objectiveKind(kind)).toBe(words);
});

describe('an agenda', () => {
  test.each([
    [{}, 'Agree'],
    [{ strategies: ['a'] }, 'Coaching'],
    [{ strategies: ['a', 'b'], goals: ['goal'], units: ['alder'] }, 'Coaching, Calls home, Belonging, and Alder'],
  ])('a part about %j: %s', (about, title) => {
    expect(agenda([{ text: 'Agree', about }]).parts.map(routines.partTitle)).toEqual([title]);
  });

  test.each<[NonNullable<RoutineRow['objectives']>, string]>([
    [
      [
        { text: 'Agree', part: 'affirm', minutes: 15 },
        { text: 'Understand', minutes: 40 },
        { text: 'Promise', part: 'commit', minutes: 5 },
      ],
      '60 minutes: 25% to affirm, 67% to go deep, 8% to commit.',
    ],
    [[{ text: 'Understand', minutes: 1 }], '1 minute: 0% to affirm, 100% to go deep, 0% to commit.'],
    [[{ text: 'Understand' }], 'Not all parts have their minutes yet.'],
  ])('its shape %#', (objectives, shape) => {
    expect(routines.agendaShape(agenda(objectives))).toBe(shape);
  });
});

test.each([
  [{}, 'The whole plan'],
  [{ focus: { strategies: ['b', 'a'] } }, 'Coaching and Calls home'],
  [{ focus: { strategies: ['a'] }, about: 'Winter results' }, 'Winter results'],
])('what a coming routine is about: %j', (slot, about) => {
  const schedule = { '2026-27': [{ on: '2027-02-05', kind: 'stocktake' as const, ...slot }] };
  const site = makeSite({ ...district, series: { series: { schedule } } });
  expect(comingRoutines(pick(site.plans, 'plan'), site.today).map(routines.comingAbout)).toEqual([about]);
});

test('who came, by count', () => {
  const { people = [] } = routine({ people: [{ who: 'Ana' }, { who: 'Ben', came: false }, { who: 'Cleo', came: true }] }).fields;
  expect(routines.attendance(people)).toBe('2 of 3');
  expect(routines.attendance([])).toBe('0 of 0');
});

test.each([
  ['packet', 'Packet'],
  ['agenda', 'Agenda'],
  ['league-table', 'League table'],
  ['notes', 'Notes'],
] as const)('the page %s: %s', (page, word) => {
  expect(routines.packetPage(page)).toBe(word);
});

test.each<[RoutineRow, string]>([
  [{}, 'Read the notes of the stocktake'],
  [{ kind: 'memo' }, 'Read the notes of the memo'],
  [{ status: 'preparing' }, 'Read what has been noted so far'],
])('the link to the notes of %j: %s', (fields, link) => {
  expect(routines.notesLink(routine(fields))).toBe(link);
});

test('routines of a kind, as a group', () => {
  expect((['stocktake', 'memo', 'check-in'] as const).map(routines.kindsWord)).toEqual(['Stocktakes', 'Memos', 'Check-ins']);
});
