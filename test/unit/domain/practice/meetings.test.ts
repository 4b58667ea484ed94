import { describe, expect, test } from 'vitest';
import { meetingsBearFruit } from '../../../../src/domain/practice/meetings.ts';
import type { RoutineRow, SiteTable, StrategyRow } from '../../../make-site.ts';
import { found } from './found.ts';

type People = NonNullable<RoutineRow['people']>;
type Role = NonNullable<People[number]['role']>;

/** A meeting of which there is nothing to say. */
const good: RoutineRow = {
  people: [
    { who: 'Ana', role: 'leader' },
    { who: 'Tomás', role: 'broker' },
  ],
  decisions: [{ text: 'We go on.' }],
  nextSteps: [{ id: 'call', text: 'Call', owner: 'Luis', due: '2026-12-04' }],
};

function of(fields: RoutineRow, table: SiteTable = {}, id = '2026-10-15-x'): string[] {
  const lines = found(meetingsBearFruit, { ...table, routines: { [id]: [{}, { ...good, ...fields }] } });
  return lines.map((line) => line.replace(`routines/${id} `, ''));
}

const person = (who: string, role: Role, came = true) => ({ who, role, came });
const bare = { people: [], decisions: [], nextSteps: [] };

test.each<[string, RoutineRow, string[]]>([
  ['all is there', {}, []],
  ['no steps', { nextSteps: [] }, ['no-next-steps']],
  ['no decisions', { decisions: undefined }, ['no-decisions']],
  ['nothing', bare, ['no-next-steps', 'no-decisions', 'no-leader ', 'no-broker ']],
  ['a trial', { ...bare, trial: true }, []],
  ['a memo', { ...bare, kind: 'memo' }, []],
  ['not held yet', { ...bare, status: 'preparing' }, []],
])('what came of it: %s', (_, fields, lines) => {
  expect(of(fields)).toEqual(lines);
});

test('older years are left in peace', () => {
  expect(of(bare, {}, '2025-06-30-x')).toEqual([]);
  expect(of(bare, {}, '2025-07-01-x')).toHaveLength(4);
});

describe('leader and broker', () => {
  const standing: SiteTable = { series: { series: { leader: 'Ana', broker: 'Tomás' } } };

  test.each<[string, People, SiteTable, string[]]>([
    ['both stand in the series', [person('Luis', 'actor')], standing, []],
    ['the leader stayed away', [person('Ana', 'leader', false)], standing, ['no-leader Ana']],
    ['the standing leader stayed away', [person('Ana', 'participant', false)], standing, ['no-leader Ana']],
    ['somebody led instead', [person('Ana', 'leader', false), person('Dana', 'leader')], standing, []],
    ['the broker stayed away', [person('Tomás', 'broker', false)], standing, ['no-broker Tomás']],
    ['somebody ran it instead', [person('Tomás', 'broker', false), person('Hana', 'facilitator')], standing, []],
    ['a facilitator alone', [person('Ana', 'leader'), person('Hana', 'facilitator')], {}, []],
    ['a facilitator who stayed away', [person('Ana', 'leader'), person('Hana', 'facilitator', false)], {}, ['no-broker Hana']],
  ])('%s', (_, people, table, lines) => {
    expect(of({ people }, table)).toEqual(lines);
  });
});

describe('who runs the meeting', () => {
  const strategies: Readonly<Record<string, StrategyRow>> = {
    calls: { lead: [{ who: 'Peter', until: '2026-06-30' }, { who: 'Dana' }] },
    teams: { lead: 'Luis' },
    old: { lead: 'Hana', status: 'ended', until: '2026-06-30' },
  };
  const focus = { strategies: ['calls'] };

  test.each<[string, People, RoutineRow, string[]]>([
    ['routine staff', [person('Hana', 'facilitator')], {}, []],
    ['the leader', [person('Ana', 'facilitator')], {}, ['leader-facilitates Ana ']],
    ['the lead of a strategy', [person('Luis', 'facilitator')], {}, ['leader-facilitates Luis Teams']],
    ['the lead of one that is not in focus', [person('Luis', 'facilitator')], { focus }, []],
    ['the lead of one in focus', [person('Dana', 'facilitator')], { focus }, ['leader-facilitates Dana Calls']],
    ['its lead of earlier days', [person('Peter', 'facilitator')], { focus }, []],
    ['one who was to and stayed away', [person('Luis', 'facilitator', false)], {}, []],
    ['a broker who leads a strategy', [person('Luis', 'broker')], {}, ['leader-facilitates Luis Teams']],
    ['a facilitator in the place of such a broker', [person('Luis', 'broker'), person('Hana', 'facilitator')], {}, []],
  ])('%s', (_, people, fields, lines) => {
    const broker = people.some(({ role }) => role === 'broker') ? [] : [person('Tomás', 'broker')];
    expect(of({ ...fields, people: [person('Ana', 'leader'), ...broker, ...people] }, { strategies })).toEqual(lines);
  });

  test('the series may give both roles to one person', () => {
    expect(of({ people: [] }, { series: { series: { leader: 'Ana', broker: 'Ana' } } })).toEqual(['leader-facilitates Ana ']);
  });

  test('people are known by their ids too', () => {
    const people = { dana: { name: 'Dana Kim' }, ana: { name: 'Ana' } };
    const listed = [person('ana', 'leader'), person('dana', 'broker')];
    expect(of({ people: listed }, { people, strategies: { calls: { lead: 'dana' } } })).toEqual(['leader-facilitates dana Calls']);
  });
});

describe('whose steps', () => {
  const steps = (...owners: string[]): RoutineRow => ({
    nextSteps: owners.map((owner, index) => ({ id: `s${index}`, text: 'Call', owner, due: '2026-12-04' })),
  });
  const voices = { people: [...(good.people ?? []), person('Owen', 'school-voice'), person('Inés', 'school-voice')] };

  test.each<[string, RoutineRow, string[]]>([
    ['two of one person', steps('Luis', 'Luis'), []],
    ['three of one person', steps('Luis', 'Luis', 'Luis'), ['one-sided-steps 3 Luis']],
    ['three of two people', steps('Luis', 'Luis', 'Dana'), []],
    ['three of schools', { ...voices, ...steps('Owen', 'Inés', 'Owen') }, ['one-sided-steps 3 ']],
    ['three of one school', { ...voices, ...steps('Owen', 'Owen', 'Owen') }, ['one-sided-steps 3 Owen']],
    ['schools and the office', { ...voices, ...steps('Owen', 'Inés', 'Luis') }, []],
  ])('%s', (_, fields, lines) => {
    expect(of(fields)).toEqual(lines);
  });
});
