import { describe, expect, test } from 'vitest';
import { kindNames } from '../../../src/schemas/kinds.ts';
import * as make from './makers.ts';
import { faultsOf, type Written } from './makers.ts';
import { others, type Change } from './other-kinds.ts';

const longText = 'a'.repeat(10_000);
const participants = (...people: Written[]): Written => ({ people });
const objective = (fields: Written): Written => ({ objectives: [{ text: 'See.', ...fields }] });
const followUp = (fields: Written): Written => ({ followUps: [{ step: '2026-10-08-october#schedules', ...fields }] });
const year = (fields: Written): Written => ({ years: { '2026-27': fields } });
const milestone = (fields: Written): Written => year({ milestones: [{ id: 'a', title: 'A', due: '2026-12-01', ...fields }] });

const strategies: readonly Change[] = [
  [{}],
  [{ title: undefined }, 'title: text'],
  [{ title: '' }, 'title: empty-text'],
  [{ title: ' \n' }, 'title: empty-text'],
  [{ title: 7 }, 'title: text'],
  [{ title: longText }],
  [{ goals: undefined }, 'goals: list'],
  [{ goals: [] }, 'goals: empty-list'],
  [{ goals: 'reading' }, 'goals: list'],
  [{ goals: ['Reading'] }, 'goals.0: id'],
  [{ goals: ['north/reading', 'niños', '読書', '3'] }],
  [{ goals: ['a/b/c', 'a--b', '-a', 'a_b', ''] }, 'goals.0: id', 'goals.1: id', 'goals.2: id', 'goals.3: id', 'goals.4: id'],
  [{ order: 0 }, 'order: whole-number'],
  [{ order: 1.5 }, 'order: whole-number'],
  [{ order: 1000 }, 'order: whole-number'],
  [{ order: '1' }, 'order: whole-number'],
  [{ order: 999 }],
  [{ level: 'district' }, 'level: choice'],
  [{ units: [7] }, 'units.0: id'],
  [{ success: 'All.' }, 'success: Invalid input: expected object, received string'],
  [{ success: { what: 'All.' } }, 'success.by: day'],
  [{ success: { what: 'All.', by: '2026-02-30' } }, 'success.by: day'],
  [{ success: { what: 'All.', by: '2026-06-15', result: { outcome: 'not-measured', note: 'No test was held.' } } }],
  [{ success: { what: 'All.', by: '2026-06-15', result: 'met' } }, 'success.result: Invalid input: expected object, received string'],
  [{ pauses: [{ from: '2026-11-02', why: 'Her coach fell ill.' }] }],
  [{ pauses: [{ from: '2026-11-02' }] }, 'pauses.0.why: text'],
  [{ lead: undefined }, 'lead: lead'],
  [{ lead: [] }, 'lead: Too small: expected array to have >=1 items'],
  [{ lead: { who: 'Noah' } }, 'lead: lead'],
  [{ lead: [{ who: 'Noah', from: 'May' }] }, 'lead.0.from: day'],
  [{ lead: [{ who: 'Noah', from: '2026-05-01' }, { who: 'Olive' }] }],
  [{ team: 'Noah' }, 'team: list'],
  [{ deliveryChain: [{ does: 'Helps.' }] }, 'deliveryChain.0.who: text'],
  [{ risks: [{ risk: 'Late.', respnse: 'Hurry.' }] }, 'risks.0: unknown respnse'],
  [{ feedbackLoops: [] }, 'feedbackLoops: empty-list'],
  [{ metrics: [{ stakeholder: 'Teachers', inputs: {} }] }, 'metrics.0.inputs.question: text'],
  [{ stages: [{ stage: 'Installation', from: '2026-09-01' }] }, 'stages.0.stage: id'],
  [{ stages: [{ stage: 'installation' }] }, 'stages.0.from: day'],
  [{ years: { '2026-28': {} } }, 'years.2026-28: key school-year'],
  [year({ leadingIndicators: { autumn: {} } }), 'years.2026-27.leadingIndicators: unknown autumn'],
  [year({ leadingIndicators: { fall: { students: 'All.' } } }), 'years.2026-27.leadingIndicators.fall.students: list'],
  [milestone({ due: '1 May' }), 'years.2026-27.milestones.0.due: day'],
  [milestone({ id: 'A' }), 'years.2026-27.milestones.0.id: id'],
  [milestone({ moved: [{ from: '2026-11-01' }] }), 'years.2026-27.milestones.0.moved.0.why: text'],
  [milestone({ done: true }), 'years.2026-27.milestones.0.done: day'],
  [{ status: 'Active' }, 'status: choice'],
  [{ from: '2026-08-24', until: '2026-08-23' }],
  [{ replaces: 'coaching' }, 'replaces: list'],
  [{ continues: '' }, 'continues: id'],
  [{ changes: [{ on: '2026-08-20' }] }, 'changes.0.what: text'],
  [{ aliases: ['Old Name'] }, 'aliases.0: id'],
  [{ slug: 'coaches' }, ': unknown slug'],
  [{ draft: true }, ': unknown draft'],
];

const routines: readonly Change[] = [
  [{}],
  [{ series: undefined }, 'series: id'],
  [{ date: '2026-10-32' }, 'date: day'],
  [{ date: 20261008 }, 'date: day'],
  [{ start: '9:00' }, 'start: time-of-day'],
  [{ start: '18:30-05:00' }],
  [{ minutes: 481 }, 'minutes: whole-number'],
  [{ kind: 'meeting' }, 'kind: choice'],
  [{ status: undefined }, 'status: choice'],
  [{ status: 'done' }, 'status: choice'],
  [{ earlierDates: ['May'] }, 'earlierDates.0: day'],
  [{ trial: 'no' }, 'trial: true-or-false'],
  [{ focus: { goal: 'reading' } }, 'focus: unknown goal'],
  [participants({ role: 'leader' }), 'people.0.who: text'],
  [participants({ who: 'Noah', role: 'boss' }), 'people.0.role: choice'],
  [participants({ who: 'Noah', came: 'yes' }), 'people.0.came: true-or-false'],
  [objective({ minutes: 0 }), 'objectives.0.minutes: whole-number'],
  [objective({ part: 'end' }), 'objectives.0.part: choice'],
  [objective({ keyFacts: ['A fact.'] }), 'objectives.0.keyFacts.0: Invalid input: expected object, received string'],
  [
    objective({ keyFacts: [{ text: 'A fact.', evidence: [{ text: 'Seen.', kind: 'guess' }] }] }),
    'objectives.0.keyFacts.0.evidence.0.kind: choice',
  ],
  [{ decisions: [{ by: 'Noah' }] }, 'decisions.0.text: text'],
  [{ nextSteps: [{ id: 'a b', text: 'Go.' }] }, 'nextSteps.0.id: id'],
  [{ nextSteps: [{ id: 'a', text: 'Go.', due: 'soon' }] }, 'nextSteps.0.due: day'],
  [followUp({ done: '2026-10-29' })],
  [followUp({}), 'followUps.0: one-outcome'],
  [followUp({ done: '2026-10-29', dropped: { why: 'No time.' } }), 'followUps.0: one-outcome'],
  [followUp({ done: '2026-10-29', step: 'schedules' }), 'followUps.0.step: step'],
  [followUp({ done: '2026-10-29', step: 'a#b#c' }), 'followUps.0.step: step'],
  [followUp({ carried: { due: '2026-12-01' } }), 'followUps.0.carried.why: text'],
  [followUp({ reassigned: { owner: 'Olive' } })],
  [followUp({ replaced: { by: [] } }), 'followUps.0.replaced.by: empty-list'],
  [{ told: [{ on: '2026-10-09' }] }, 'told.0.whom: text'],
];

const ratings: readonly Change[] = [
  [{}],
  [{ strategy: undefined }, ': one-subject'],
  [{ goal: 'reading' }, ': one-subject'],
  [{ strategy: undefined, unit: 'alder', in: 'alder' }],
  [{ rubric: undefined }, 'rubric: id'],
  [{ ratings: ['green'] }, 'ratings: map'],
  [{ ratings: { Planning: 'green' } }, 'ratings.Planning: key id'],
  [{ ratings: { planning: 3 } }, 'ratings.planning: id'],
  [{ overall: 'Green' }, 'overall: id'],
  [{ overall: 'green', notRated: 'Too early.' }, ': rated-or-not'],
  [{ ratings: {}, notRated: 'Too early.' }, ': rated-or-not'],
  [{ asOf: 'May' }, 'asOf: day'],
  [{ state: 'final' }, 'state: choice'],
  [{ changedInRoutine: { from: 'red' } }, 'changedInRoutine.why: text'],
  [{ evidence: [{ source: 'Log' }] }, 'evidence.0.text: text'],
  [{ raters: 0 }, 'raters: whole-number'],
  [{ spread: { planning: { red: -1 } } }, 'spread.planning.red: whole-number'],
  [{ spread: { planning: { red: 0.5 } } }, 'spread.planning.red: whole-number'],
];

describe.each([
  ['site', make.makeSite, others.site],
  ['people', make.makePeople, others.people],
  ['rubric', make.makeRubric, others.rubric],
  ['unit', make.makeUnit, others.unit],
  ['plan', make.makePlan, others.plan],
  ['goal', make.makeGoal, others.goal],
  ['strategy', make.makeStrategy, strategies],
  ['indicator', make.makeIndicator, others.indicator],
  ['series', make.makeSeries, others.series],
  ['routine', make.makeRoutine, routines],
  ['rating', make.makeRating, ratings],
  ['page', make.makePage, others.page],
] as const)('%s', (kind, makeFields, changes) => {
  test.each(changes.map(([overrides, ...faults]) => [JSON.stringify(overrides).slice(0, 80), overrides, faults] as const))(
    '%s',
    (_, overrides, faults) => expect(faultsOf(kind, makeFields(overrides))).toEqual(faults),
  );
});

test('no kind takes a list, a text or nothing for its fields', () => {
  for (const kind of kindNames) {
    for (const wrong of [[], 'text', null, 7]) expect(faultsOf(kind, wrong as unknown as Written)).toHaveLength(1);
  }
});
