import { district, names } from './district.ts';
import { rated } from './scales.ts';

const link = (who: string, weak = false) => ({ who, does: 'Passes it on.', ...(weak ? { weak: 'Weak in 2 of 9 schools' } : {}) });
const metric = { question: 'Did teachers find it useful?', metric: 'Share who say so', collected: 'Survey' };

/** One strategy that says everything a strategy can say, one that says little, and what came before and after them. */
export const strategies = district({
  people: {
    ana: { name: 'Ana Whitfield', position: 'Superintendent' },
    luis: { name: 'Luis Ortega', position: 'Director of student services', until: '2026-03-31', successor: 'ana' },
  },
  units: { alder: { title: 'Alder Elementary' }, birch: { title: `${names.word} School` } },
  plans: {
    plan: {
      changes: [{ on: '2026-08-20', what: 'Summer reading was taken out of the plan.' }],
      adopted: { by: 'School board', on: '2025-06-12' },
    },
  },
  strategies: {
    everything: {
      title: names.long,
      description: 'In every school four adults meet each week.',
      level: 'school-strategy',
      units: ['alder', 'birch'],
      rationale: 'Students who are there learn more.',
      scale: 'All nine schools',
      resources: '40 minutes a week for each team',
      impact: 'Six points by 2028',
      team: ['ana'],
      lead: [
        { who: 'luis', until: '2026-03-31' },
        { who: 'ana', from: '2026-04-01' },
      ],
      from: '2025-08-25',
      deliveryChain: [
        link('Director'),
        link('Principal'),
        link('Team leader', true),
        link(names.word),
        link('Teacher', true),
        link('Student'),
      ],
      risks: [{ risk: 'No one makes the calls.', response: 'The district lends a caller.' }, { risk: names.word }],
      feedbackLoops: ['Weekly note from each team', names.long],
      metrics: [{ stakeholder: 'Teachers', inputs: metric, outcomes: metric }],
      stages: [
        { stage: 'exploration', from: '2025-01-10' },
        { stage: 'installation', from: '2025-08-25', evidence: 'All teams are named.', unit: 'birch' },
      ],
      replaces: ['before'],
      changes: [{ on: '2026-01-08', what: 'Now in all nine schools, not four.' }],
      years: {
        '2025-26': {
          success: '72 of 100 students attend.',
          milestones: [{ id: 'named', title: 'Teams named', due: '2025-08-29', done: '2025-08-20' }],
        },
        '2026-27': {
          success: '78 of 100 students attend.',
          milestones: [
            { id: 'late', title: names.long, owner: 'ana', due: '2026-11-20' },
            { id: 'soon', title: 'Calls are made', due: '2026-12-18', moved: [{ from: '2026-06-30', why: 'Hiring took until August.' }] },
            { id: 'slow', title: 'Everybody trained', due: '2026-09-01', done: '2026-10-01' },
          ],
          leadingIndicators: {
            fall: { implementation: ['All teams meet each week.'], students: ['75 of 100 attend.'] },
            spring: { implementation: [names.word] },
          },
        },
      },
    },
    little: { title: names.short, deliveryChain: [link('Principal', true), link('Student')] },
    before: { title: 'Calling tree', status: 'ended', until: '2025-08-24', reason: 'Nobody answered.' },
    paused: {
      title: 'Telephones',
      status: 'paused',
      reason: 'Its coach fell ill.',
      pauses: [{ from: '2026-11-02', why: 'Its coach fell ill.' }],
    },
    idea: { title: 'An idea', status: 'proposed' },
  },
  routines: {
    '2025-10-16-october': { everything: rated('red'), before: rated('red') },
    '2026-02-12-february': { everything: 'two-levels:yes', little: '-' },
    '2026-05-14-may': [
      { everything: { ...rated('amber-red'), outsideRangeBecause: 'Good signs have not yet reached results.' } },
      { decisions: [{ text: 'It goes on.', strategy: 'everything' }] },
    ],
    '2026-08-20-august': [
      {},
      { kind: 'check-in', nextSteps: [{ id: 'call', text: 'Call them.', owner: 'ana', due: '2026-09-01', strategy: 'everything' }] },
    ],
    '2026-10-15-october': [
      { everything: rated('amber-green', ['green', 'red', 'amber-green']), little: rated('green') },
      {
        objectives: [{ text: 'Decide who calls', about: { strategies: ['everything'] } }],
        nextSteps: [{ id: 'ask', text: 'Ask them.', owner: 'ana', due: '2026-12-18', strategy: 'everything' }],
      },
    ],
  },
});
