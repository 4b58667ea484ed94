import { describe, expect, test } from 'vitest';
import { stepsCanBeKept } from '../../../../src/domain/practice/steps.ts';
import type { RoutineRow, SiteTable } from '../../../make-site.ts';
import { found } from './found.ts';

const [feb, may, oct, nov] = ['2026-02-12-x', '2026-05-14-x', '2026-10-15-x', '2026-11-12-x'] as const;
const call = `${feb}#call`;
const promise: RoutineRow = { nextSteps: [{ id: 'call', text: 'Call', due: '2026-04-01' }] };
const answer = (outcome: object, step = call): RoutineRow => ({ followUps: [{ step, ...outcome }] });
const carried = { carried: { due: '2026-12-01', why: 'It took longer.' } };

function of(routines: Readonly<Record<string, RoutineRow>>, table: SiteTable = {}): string[] {
  const rows = Object.fromEntries(Object.entries(routines).map(([id, row]) => [id, [{}, row] as const]));
  return found(stepsCanBeKept, { ...table, routines: rows }).map((line) => line.replace('routines/', ''));
}

describe('carried', () => {
  const split: RoutineRow = { ...answer({ replaced: { by: ['one'] } }), nextSteps: [{ id: 'one', text: 'Call one' }] };

  test.each<[string, Readonly<Record<string, RoutineRow>>, string[]]>([
    ['once', { [feb]: promise, [may]: answer(carried) }, []],
    ['twice', { [feb]: promise, [may]: answer(carried), [oct]: answer(carried) }, [`${oct} carried-twice ${call} 2`]],
    ['twice, then done', { [feb]: promise, [may]: answer(carried), [oct]: answer(carried), [nov]: answer({ done: '2026-11-01' }) }, []],
    ['once, then given to another', { [feb]: promise, [may]: answer(carried), [oct]: answer({ reassigned: { owner: 'Dana' } }) }, []],
    ['twice, then split: its part has its chance', { [feb]: promise, [may]: answer(carried), [oct]: answer(carried), [nov]: split }, []],
    [
      'once, split, and its part once',
      { [feb]: promise, [may]: answer(carried), [oct]: split, [nov]: answer(carried, `${oct}#one`) },
      [`${nov} carried-twice ${oct}#one 2`],
    ],
  ])('%s', (_, routines, lines) => {
    expect(of(routines)).toEqual(lines);
  });

  test('a plan that is over asks for nothing', () => {
    const routines = { [feb]: promise, [may]: answer(carried), [oct]: answer(carried) };
    expect(of(routines, { plans: { plan: { status: 'ended' } } })).toEqual([]);
  });
});

describe('vague', () => {
  const step = (text: string, doneWhen?: string): RoutineRow => ({ nextSteps: [{ id: 'call', text, ...(doneWhen ? { doneWhen } : {}) }] });
  const line = (routine: string): string => `${routine} vague-step Discuss the calls.`;
  const discuss = step('Discuss the calls.');

  test.each<[string, Readonly<Record<string, RoutineRow>>, string[]]>([
    ['in a stocktake', { [feb]: discuss }, [line(feb)]],
    ['in a memo', { [feb]: { kind: 'memo', ...discuss } }, [line(feb)]],
    ['one can tell when it is done', { [feb]: step('Discuss the calls.', 'Each school has said yes or no') }, []],
    ['it was done all the same', { [feb]: discuss, [may]: answer({ done: '2026-04-01' }) }, []],
    ['the routine was not held', { [nov]: { ...discuss, status: 'preparing' } }, []],
    ['the routine was a trial', { [feb]: { ...discuss, trial: true } }, []],
    ['long ago', { '2025-06-12-x': discuss }, []],
  ])('%s', (_, routines, lines) => {
    expect(of(routines)).toEqual(lines);
  });
});
