import { describe, expect, test } from 'vitest';
import type { Occasion } from '../../../../src/domain/views/schedule.ts';
import * as words from '../../../../src/words/en/schedule.ts';
import { makeSite, pick, type RoutineRow } from '../../../make-site.ts';

const site = makeSite({
  goals: { goal: { title: 'Belonging' } },
  strategies: { a: { title: 'Coaching' } },
  series: { series: { title: 'Plan stocktake' } },
});
const day = '2026-10-15';
const occasion: Occasion = { day, kind: 'stocktake', routine: null, state: 'planned', trial: false, about: null, focus: {} };

test('a year and its areas', () => {
  expect(words.scheduleCaption(pick(site.series, 'series'), '2026-27')).toBe('Plan stocktake, 2026–27: areas of focus by month');
  expect([null, pick(site.goals, 'goal')].map(words.areaName)).toEqual(['The whole plan', 'Belonging']);
});

test.each<[Partial<Occasion>, string, string]>([
  [{}, 'Stocktake, 15 October, planned', 'Planned'],
  [{ state: 'preparing' }, 'Stocktake, 15 October, in preparation', 'In preparation'],
  [{ kind: 'memo', state: 'held' }, 'Memo, 15 October, held', 'Held'],
  [{ kind: 'check-in', state: 'cancelled' }, 'Check-in, 15 October, cancelled', 'Cancelled'],
  [{ state: 'postponed' }, 'Stocktake, 15 October, postponed', 'Postponed'],
  [{ state: 'missed' }, 'Stocktake, 15 October, not reported', 'Not reported'],
  [{ state: 'held', trial: true }, 'Stocktake, 15 October, trial, held', 'Trial, held'],
])('a date %j: %s', (fields, inFull, state) => {
  expect([words.occasionWords({ ...occasion, ...fields }), words.occasionState({ ...occasion, ...fields })]).toEqual([inFull, state]);
});

describe('what a date is about', () => {
  const areas = [pick(site.strategies, 'a'), pick(site.goals, 'goal')];

  test('its areas, or the words of the schedule', () => {
    expect(words.occasionAbout(occasion, areas)).toBe('Coaching and Belonging');
    expect(words.occasionAbout(occasion, [null])).toBe('The whole plan');
    expect(words.occasionAbout({ ...occasion, about: 'Attendance' }, areas)).toBe('Attendance');
  });

  test.each<[RoutineRow, string]>([
    [{ headline: 'It rose.' }, 'It rose.'],
    [{ status: 'cancelled', reason: 'Snow.' }, 'Snow.'],
    [{}, 'Attendance'],
  ])('or what came of it: %j', (fields, about) => {
    const held = makeSite({ routines: { [`${day}-x`]: [{}, fields] } });
    expect(words.occasionAbout({ ...occasion, about: 'Attendance', routine: pick(held.routines, `${day}-x`) }, areas)).toBe(about);
  });
});

test.each([
  [undefined, undefined, ''],
  [1, undefined, 'Once a year'],
  [2, 60, 'Twice a year, 60 minutes'],
  [3, 1, 'Three times a year, 1 minute'],
  [13, 90, '13 times a year, 90 minutes'],
  [undefined, 90, '90 minutes'],
])('%s a year, %s minutes: %j', (perYear, minutes, sentence) => {
  expect(words.meetingWords(perYear, minutes)).toBe(sentence);
});
