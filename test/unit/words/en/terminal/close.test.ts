import { describe, expect, test } from 'vitest';
import type { RecordFields } from '../../../../../src/schemas/record.ts';
import * as say from '../../../../../src/words/en/terminal/close.ts';
import { makeSite, pick } from '../../../../make-site.ts';

const site = makeSite({ strategies: ['reading'], routines: { '2026-10-08-october': [{}, { status: 'preparing' }] } });
const routine = pick(site.routines, '2026-10-08-october');
const record = { closed: '2026-10-09', series: [], plans: [] } satisfies RecordFields;

describe('what stocktake close says', () => {
  test('of a routine that cannot be closed', () => {
    expect(say.closeUnknown('2026-10-08-oktober', [routine.id], false)).toBe(
      'There is no routine "2026-10-08-oktober". Did you mean "2026-10-08-october"? One in private/ needs --internal.',
    );
    expect(say.closeUnknown('x', ['2026-10-08-october'], true)).toBe('There is no routine "x". There are: 2026-10-08-october.');
    expect(say.closeNotHeld(routine)).toBe(
      'content/routines/2026-10-08-october says "status: preparing". Only a routine that was held becomes a record. Write "status: held" once it was.',
    );
    expect(say.closeNeeds).toBe('Say which routine, by the name of its folder.');
  });

  test('of one that is incomplete', () => {
    expect(say.closeMissing(routine)).toBe('This is still missing in 2026-10-08-october:');
    expect(say.closeUnrated(routine, pick(site.strategies, 'reading'))).toBe(
      '"Reading" is not rated. Add a rating with: npx stocktake new rating 2026-10-08-october reading. If nobody can judge it yet, write "notRated" with the reason.',
    );
    expect(say.closeAnyway).toMatch(/--anyway\.$/u);
  });

  test('of a record', () => {
    const person = (id: string) => ({ person: id, name: id });
    const decisions = ['We go on.'];
    expect(say.recordHolds({ ...record, decisions, people: [person('ana'), person('ben')] })).toBe(
      'The record keeps 1 decision. It has 2 people as they are today.',
    );
    expect(say.recordHolds(record)).toBe('');
    expect(say.closedNow).toBe('Its pages and files show this from now on, whatever changes in the plan.');
    expect(say.closedAlready('2026-10-08-october', record)).toBe(
      '2026-10-08-october was closed on 2026-10-09, and its record says all that its files say. Nothing is written.',
    );
  });

  test('of a record that is to be made again', () => {
    const more = { ...record, people: [{ person: 'ana', name: 'Ana' }] };
    expect(say.recordGrows(record, more)).toEqual(['The record gains 1 more in "people", as they are today.']);
    expect(say.recordGrows(more, more)).toEqual([]);
    expect(say.closeUncorrected(routine, record)).toContain(
      'Add to content/routines/2026-10-08-october what you corrected, and when (2026-10-09 or later):',
    );
    expect(say.closeAgain).toMatch(/--again\.$/u);
    expect(say.closedAgain).toBe('The record was made again. Everything that other files said that day stayed as it was.');
  });
});
