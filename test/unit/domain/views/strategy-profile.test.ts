import { describe, expect, test } from 'vitest';
import { answeredSteps } from '../../../../src/domain/views/follow-ups.ts';
import { reasonLine } from '../../../../src/domain/views/reason.ts';
import { metricRows, stagesReached, stagesShown, unitsOf } from '../../../../src/domain/views/strategy-profile.ts';
import { makeSite, pick, ratingAt } from '../../../make-site.ts';

const stages = [
  { stage: 'exploring', from: '2025-08-01' },
  { stage: 'installing', from: '2026-08-24', evidence: 'All teams are named.', unit: 'alder' },
];
const site = makeSite({
  rubrics: {
    stages: {
      scale: [
        { id: 'exploring', label: 'Exploration' },
        { id: 'full', label: 'Full' },
      ],
    },
  },
  units: ['birch', 'alder'],
  strategies: {
    a: { units: ['birch', 'alder'], replaces: ['c', 'b'], continues: 'b', stages },
    b: {},
    c: {},
  },
});
const strategy = pick(site.strategies, 'a');
const bare = pick(site.strategies, 'b');

describe('a strategy’s profile', () => {
  test('units in its authors’ order', () => {
    expect(unitsOf(site, strategy).map(({ id }) => id)).toEqual(['birch', 'alder']);
    expect(unitsOf(site, bare)).toEqual([]);
  });

  test('what it came after, and what came after it', () => {
    expect([strategy.replaces.map(({ id }) => id), strategy.continues?.id]).toEqual([['c', 'b'], 'b']);
    expect([bare.replacedBy, bare.continuedBy].map((after) => after.map(({ id }) => id))).toEqual([['a'], ['a']]);
    expect([bare.replaces, bare.continues, strategy.replacedBy, strategy.continuedBy]).toEqual([[], null, [], []]);
  });

  test('stages newest first, by the words of their rubric', () => {
    expect(stagesReached(site, strategy).map(({ label, from, evidence, unit }) => [label, from, evidence, unit?.id])).toEqual([
      ['installing', '2026-08-24', 'All teams are named.', 'alder'],
      ['Exploration', '2025-08-01', undefined, undefined],
    ]);
    expect(stagesReached(site, bare)).toEqual([]);
  });

  test.each([
    ['off', ['Exploration']],
    ['public', ['installing', 'Exploration']],
  ] as const)('stages of single schools only where schools are compared (%s)', (compareUnits, labels) => {
    const compared = makeSite({
      site: { compareUnits },
      rubrics: { stages: { scale: [{ id: 'exploring', label: 'Exploration' }, { id: 'full', label: 'Full' }] } }, // prettier-ignore
      units: ['alder'],
      strategies: { a: { stages } },
    });
    expect(stagesShown(compared, pick(compared.strategies, 'a')).map(({ label }) => label)).toEqual(labels);
  });

  test('metrics from inputs to outcomes, without gaps', () => {
    const question = { question: 'Does it help?' };
    const rows = metricRows({ stakeholder: 'Teachers', outcomes: question, inputs: question, fidelity: question });
    expect(rows.map(({ step }) => step)).toEqual(['inputs', 'fidelity', 'outcomes']);
    expect(metricRows({ stakeholder: 'Teachers' })).toEqual([]);
  });
});

test.each([
  ['2026-02-12-x/a', 'It works.'],
  ['2026-02-12-x/b', 'No evidence yet.'],
  ['2026-02-12-x/c', ''],
])('why people judged %s as they did: %j', (id, line) => {
  const rated = makeSite({
    strategies: ['a', 'b', 'c'],
    routines: { '2026-02-12-x': { a: { overall: 'red', body: 'It works. Slowly.' }, b: '-', c: 'red' } },
  });
  expect(reasonLine(ratingAt(rated, id))).toBe(line);
});

test('nobody said anything of what has no rating', () => {
  expect(reasonLine(null)).toBe('');
});

test('a follow-up finds the promise it answers', () => {
  const nextSteps = [{ id: 'call', text: 'Call families' }];
  const promised = makeSite({ routines: { '2026-02-12-x': [{}, { nextSteps }] } });
  const steps = ['2026-02-12-x#call', '2026-02-12-x#gone', '2020-01-01-x#call'].map((step) => ({ step, done: '2026-03-01' }));
  expect(answeredSteps(promised, steps).map(({ routine, step }) => [routine?.id, step?.text])).toEqual([
    ['2026-02-12-x', 'Call families'],
    ['2026-02-12-x', undefined],
    [undefined, undefined],
  ]);
});
