import { describe, expect, test } from 'vitest';
import { stepsAreAnswered } from '../../../../src/domain/rules/step-answers.ts';
import { entriesOf, makeEntries, type RoutineRow, type SiteTable } from '../../../make-site.ts';

const [feb, may, oct] = ['2026-02-12-x', '2026-05-14-x', '2026-10-15-x'] as const;
const promise: RoutineRow = { nextSteps: [{ id: 'call', text: 'Call', due: '2026-04-01' }] };
const call = `${feb}#call`;
const answer = (outcome: object, step = call): RoutineRow => ({ followUps: [{ step, ...outcome }] });
const done = { done: '2026-03-01' };
const carried = { carried: { due: '2026-12-01', why: 'It took longer.' } };

/** `2026-05-14-x unanswered-step …#call 2026-04-01`: where each problem stands, and its facts. */
function problems(routines: Readonly<Record<string, RoutineRow>>, table: SiteTable = {}): string[] {
  const rows = Object.fromEntries(Object.entries(routines).map(([id, row]) => [id, [{}, row] as const]));
  const issues = stepsAreAnswered(entriesOf(makeEntries({ ...table, routines: rows })));
  return issues.map(({ file, rule, facts }) => [file.replace('content/routines/', ''), rule, ...Object.values(facts)].join(' '));
}

test.each<[string, Readonly<Record<string, RoutineRow>>]>([
  ['no promise', { [feb]: {}, [may]: {} }],
  ['done', { [feb]: promise, [may]: answer(done) }],
  ['carried, then done', { [feb]: promise, [may]: answer(carried), [oct]: answer(done) }],
  ['done in a memo before the next stocktake', { [feb]: promise, '2026-03-19-x': { kind: 'memo', ...answer(done) }, [may]: {} }],
  [
    'done in a check-in of another series',
    { [feb]: promise, '2026-03-19-x': { series: 'other', kind: 'check-in', ...answer(done) }, [may]: {} },
  ],
  ['the next stocktake is not held yet', { [feb]: promise, [may]: { status: 'preparing' } }],
  ['the next stocktake was cancelled', { [feb]: promise, [may]: { status: 'cancelled' } }],
  ['what follows is a memo', { [feb]: promise, [may]: { kind: 'memo' } }],
  ['what follows is a trial', { [feb]: promise, [may]: { trial: true } }],
  ['what follows is of another series', { [feb]: promise, [may]: { series: 'other' } }],
  ['promised in a routine that was not held', { [feb]: { ...promise, status: 'planned' }, [may]: {} }],
  ['an address that leads nowhere, which another rule reports', { [feb]: {}, [may]: answer(done) }],
])('nothing to say: %s', (_, routines) => {
  expect(problems(routines, { series: ['series', 'other'] })).toEqual([]);
});

describe('unanswered', () => {
  test('in the next stocktake, and in each after it until it is answered', () => {
    const said = (routine: string) => `${routine} unanswered-step ${call} 2026-04-01`;
    expect(problems({ [feb]: promise, [may]: {}, [oct]: {}, '2026-11-12-x': answer(done) })).toEqual([said(may), said(oct)]);
  });

  test('once carried, by its new day', () => {
    expect(problems({ [feb]: promise, [may]: answer(carried), [oct]: {} })).toEqual([`${oct} unanswered-step ${call} 2026-12-01`]);
  });

  test('given to another with a new day', () => {
    const given = answer({ reassigned: { owner: 'Dana', due: '2026-06-01' } });
    expect(problems({ [feb]: promise, [may]: given, [oct]: {} })).toEqual([`${oct} unanswered-step ${call} 2026-06-01`]);
  });

  test('what came in its place', () => {
    const split = { ...answer({ replaced: { by: ['one', 'two'] } }), nextSteps: ['one', 'two'].map((id) => ({ id, text: 'Call' })) };
    expect(problems({ [feb]: promise, [may]: split, [oct]: answer(done, `${may}#one`) })).toEqual([`${oct} unanswered-step ${may}#two `]);
  });
});

test.each<[string, Readonly<Record<string, RoutineRow>>, string[]]>([
  ['in the routine that promised it', { [feb]: { ...promise, ...answer(done) } }, [`${feb} answer-too-early ${call} 2026-02-12`]],
  [
    'in an earlier one',
    { '2026-01-15-x': { kind: 'memo', ...answer(done) }, [feb]: promise },
    [`2026-01-15-x answer-too-early ${call} 2026-02-12`],
  ],
  [
    'on the same day, in one that comes before it',
    { '2026-02-12-a': { kind: 'memo', ...answer(done) }, [feb]: promise },
    [`2026-02-12-a answer-too-early ${call} 2026-02-12`],
  ],
  ['on the same day, in one that comes after it', { [feb]: promise, '2026-02-12-y': { kind: 'memo', ...answer(done) } }, []],
])('too early: %s', (_, routines, expected) => {
  expect(problems(routines)).toEqual(expected);
});

test.each<[string, object]>([
  ['done', done],
  ['dropped', { dropped: { why: 'No longer needed.' } }],
  ['replaced', { replaced: { by: ['call'] } }],
])('answered already: %s', (outcome, ended) => {
  const first = { ...answer(ended), nextSteps: [{ id: 'call', text: 'Call again' }] };
  const routines = {
    [feb]: promise,
    [may]: first,
    [oct]: { followUps: [...(answer(carried).followUps ?? []), { step: `${may}#call`, ...done }] },
  };
  expect(problems(routines)).toEqual([`${oct} answered-already ${call} ${outcome} content/routines/${may}`]);
});

test('twice in one routine', () => {
  const twice = { followUps: [{ step: call, ...done }, { step: call, ...done }] }; // prettier-ignore
  expect(problems({ [feb]: promise, [may]: twice })).toEqual([`${may} answered-already ${call} done content/routines/${may}`]);
});

test('in a subfolder an address may be short', () => {
  const date = (day: string, row: RoutineRow): RoutineRow => ({ date: day, ...row });
  const routines = { 'lincoln/2026-02-12-x': date('2026-02-12', promise), 'lincoln/2026-05-14-x': date('2026-05-14', answer(done)) };
  expect(problems(routines)).toEqual([]);
});
