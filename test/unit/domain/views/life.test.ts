import { describe, expect, test } from 'vitest';
import { isUnderWay, lifeOf, pausedOn, runsOn, type LifeEvent } from '../../../../src/domain/views/life.ts';
import { makeSite, pick, type StrategyRow } from '../../../make-site.ts';

function strategyOf(row: StrategyRow, others: Readonly<Record<string, StrategyRow>> = {}) {
  return pick(makeSite({ strategies: { a: row, b: {}, c: {}, ...others } }).strategies, 'a');
}

/** An event with its day and what it says. */
function shown(event: LifeEvent): string {
  const says = {
    began: (one: LifeEvent) =>
      one.kind === 'began' ? [...one.replaces, ...(one.continues ? [one.continues] : [])].map(({ id }) => id) : [],
    rest: (one: LifeEvent) => ('what' in one ? [one.what] : 'why' in one ? [one.why ?? ''] : 'who' in one ? [one.who] : []),
  };
  const after = 'replacedBy' in event ? event.replacedBy.map(({ id }) => id) : [];
  return [event.day, event.kind, ...(event.kind === 'began' ? says.began(event) : says.rest(event)), ...after].filter(Boolean).join(' ');
}

describe('what happened to a strategy', () => {
  const pauses = [
    { from: '2026-02-01', until: '2026-02-28', why: 'Illness.' },
    { from: '2026-11-02', why: 'Illness again.' },
  ];
  const lead = [{ who: 'Ana', from: '2025-08-01' }, { who: 'Ben', from: '2026-04-01' }, { who: 'Cleo' }];

  test.each<[string, StrategyRow, string[]]>([
    ['nothing that has a day', {}, []],
    ['it began', { from: '2025-08-25' }, ['2025-08-25 began']],
    ['it began in the place of others', { from: '2025-08-25', replaces: ['c', 'b'] }, ['2025-08-25 began c b']],
    ['it goes on from an earlier plan', { from: '2025-08-25', continues: 'b' }, ['2025-08-25 began b']],
    ['it changed', { changes: [{ on: '2026-08-20', what: 'In all schools.' }] }, ['2026-08-20 changed In all schools.']],
    ['it rested', { pauses }, ['2026-02-01 paused Illness.', '2026-02-28 resumed', '2026-11-02 paused Illness again.']],
    ['another led it, the first lead being no change', { lead }, ['2026-04-01 lead-changed Ben']],
    ['one lead all the time', { lead: 'Ana' }, []],
    ['it ended', { status: 'ended', until: '2026-06-12', reason: 'The grant ended.' }, ['2026-06-12 ended The grant ended.']],
    ['it was achieved, nobody said why', { status: 'achieved', until: '2026-06-12' }, ['2026-06-12 achieved']],
    ['it is to end, but has not yet', { until: '2027-06-12' }, []],
    ['it ended on a day that nobody knows', { status: 'ended' }, []],
  ])('%s', (_, row, events) => {
    expect(lifeOf(strategyOf(row)).map(shown)).toEqual(events);
  });

  test('it ended, and two took its place', () => {
    const others = { b: { replaces: ['a'] }, c: { replaces: ['a'] } };
    expect(lifeOf(strategyOf({ status: 'ended', until: '2026-06-12' }, others)).map(shown)).toEqual(['2026-06-12 ended b c']);
  });

  test('oldest first', () => {
    const changes = [{ on: '2026-08-20', what: 'Wider.' }, { on: '2025-12-01', what: 'Smaller.' }]; // prettier-ignore
    const row = { from: '2025-08-25', until: '2026-10-01', status: 'ended', changes, pauses: pauses.slice(0, 1), lead } as const;
    expect(lifeOf(strategyOf({ ...row, changes, lead, pauses: pauses.slice(0, 1) })).map(({ kind }) => kind)).toEqual([
      'began',
      'changed',
      'paused',
      'resumed',
      'lead-changed',
      'changed',
      'ended',
    ]);
  });
});

describe('running', () => {
  test.each<[string, StrategyRow, boolean]>([
    ['no days', {}, true],
    ['from that day', { from: '2026-02-12' }, true],
    ['from the next day', { from: '2026-02-13' }, false],
    ['until that day', { until: '2026-02-12' }, true],
    ['until the day before', { until: '2026-02-11' }, false],
    ['ended, the day not known', { status: 'ended' }, false],
    ['achieved, the day not known', { status: 'achieved' }, false],
    ['ended later', { status: 'ended', until: '2026-06-30' }, true],
    ['proposed, whatever its days', { status: 'proposed', from: '2026-01-01' }, false],
    ['paused', { status: 'paused' }, true],
  ])('%s', (_, row, runs) => {
    expect(runsOn(strategyOf(row), '2026-02-12')).toBe(runs);
  });
});

describe('resting', () => {
  const pause = (from: string, until?: string) => ({ from, why: 'Illness.', ...(until === undefined ? {} : { until }) });

  test.each<[string, StrategyRow, boolean]>([
    ['never', {}, false],
    ['from that day', { pauses: [pause('2026-02-12')] }, true],
    ['from the next day', { pauses: [pause('2026-02-13')] }, false],
    ['until that day', { pauses: [pause('2026-02-01', '2026-02-12')] }, true],
    ['until the day before', { pauses: [pause('2026-02-01', '2026-02-11')] }, false],
    ['paused, the days not known', { status: 'paused' }, true],
    ['paused again after a pause that is over', { status: 'paused', pauses: [pause('2026-01-01', '2026-01-31')] }, true],
    ['paused since a later day', { status: 'paused', pauses: [pause('2026-03-01')] }, false],
  ])('%s', (_, row, rests) => {
    expect(pausedOn(strategyOf(row), '2026-02-12')).toBe(rests);
  });
});

test.each([
  ['proposed', false],
  ['active', true],
  ['paused', true],
  ['ended', false],
  ['achieved', false],
] as const)('%s: under way %s', (status, underWay) => {
  expect(isUnderWay(strategyOf({ status, from: '2030-01-01' }))).toBe(underWay);
});
