import { describe, expect, test } from 'vitest';
import { knownOf, prepare } from '../../../../src/domain/views/draft-known.ts';
import { spotsFirst, type DraftSpot } from '../../../../src/domain/views/draft-spots.ts';
import { makeSite, pick, type RatingsRow, type RoutineRow, type StrategyRow } from '../../../make-site.ts';

const [may, oct, nov, feb] = ['2026-05-14-may', '2026-10-15-oct', '2026-11-05-nov', '2027-02-11-feb'] as const;

interface Case {
  readonly ratings?: { readonly may?: RatingsRow; readonly oct?: RatingsRow; readonly feb?: RatingsRow };
  readonly fields?: { readonly may?: RoutineRow; readonly oct?: RoutineRow; readonly nov?: RoutineRow; readonly feb?: RoutineRow };
  readonly milestones?: NonNullable<NonNullable<StrategyRow['years']>[string]>['milestones'];
}

function spotsIn({ ratings = {}, fields = {}, milestones = [] }: Case): DraftSpot[] {
  const site = makeSite({
    strategies: { a: milestones.length > 0 ? { years: { '2026-27': { milestones } } } : {}, b: {} },
    routines: {
      [may]: [{ a: 'amber-red', b: 'amber-red', ...ratings.may }, fields.may ?? {}],
      [oct]: [{ a: 'amber-red', b: 'amber-red', ...ratings.oct }, fields.oct ?? {}],
      [nov]: [{}, { kind: 'check-in', ...fields.nov }],
      [feb]: [ratings.feb ?? {}, { status: 'preparing', ...fields.feb }],
    },
  });
  const preparation = prepare(site, pick(site.routines, feb));
  return spotsFirst(
    preparation,
    site.strategies.all.map((strategy) => knownOf(preparation, strategy)),
  );
}

/** Each in short: what went well, and which thing says so. */
const told = (given: Case): string[] => spotsIn(given).map(({ kind, from }) => `${kind} ${from.id}`);

const promise: RoutineRow = { nextSteps: [{ id: 's', text: 'Call', owner: 'Luis', due: '2026-11-10', strategy: 'a' }] };
const done = (on: string): RoutineRow => ({ followUps: [{ step: `${may}#s`, done: on }] });

describe('what went well since the last stocktake', () => {
  test.each<[string, Case, readonly string[]]>([
    ['nothing', {}, []],
    ['a rating that rises now', { ratings: { feb: { a: 'green' } } }, [`rose ${feb}/a`]],
    ['a rating that falls', { ratings: { feb: { a: 'red' } } }, []],
    ['a milestone done early', { milestones: [{ id: 'm', title: 'M', due: '2026-11-20', done: '2026-11-10' }] }, ['milestone-early a']],
    ['on its day', { milestones: [{ id: 'm', title: 'M', due: '2026-11-10', done: '2026-11-10' }] }, []],
    [
      'early only because it had moved',
      { milestones: [{ id: 'm', title: 'M', due: '2026-11-20', done: '2026-11-10', moved: [{ from: '2026-11-01', why: 'Late.' }] }] },
      [],
    ],
    ['before the last stocktake, which told it', { milestones: [{ id: 'm', title: 'M', due: '2026-11-20', done: '2026-10-15' }] }, []],
    ['a step done on time, told in a check-in', { fields: { may: promise, nov: done('2026-11-04') } }, [`step-on-time ${may}`]],
    ['or in the answers that are prepared', { fields: { may: promise, feb: done('2026-11-10') } }, [`step-on-time ${may}`]],
    ['late', { fields: { may: promise, feb: done('2026-11-11') } }, []],
    ['told in the last stocktake', { fields: { may: promise, oct: done('2026-10-01') } }, []],
    [
      'ratings come first, milestones next',
      {
        ratings: { feb: { b: 'green' } },
        fields: { may: promise, nov: done('2026-11-04') },
        milestones: [{ id: 'm', title: 'M', due: '2026-11-20', done: '2026-11-10' }],
      },
      [`rose ${feb}/b`, 'milestone-early a', `step-on-time ${may}`],
    ],
  ])('%s', (_, given, spots) => {
    expect(told(given)).toEqual(spots);
  });
});

describe('where nothing is new', () => {
  const noted = { oct: { body: '## Bright spots\n\n- The teams meet.\n- Families come.' } };

  test('what rose last time', () => {
    expect(told({ ratings: { oct: { a: 'green' } }, fields: noted })).toEqual([`rose ${oct}/a`]);
    expect(told({ ratings: { oct: { a: 'green' }, feb: { b: 'green' } } })).toEqual([`rose ${feb}/b`]);
  });

  test('what the last notes say', () => {
    expect(told({ fields: noted })).toEqual([`noted ${oct}`, `noted ${oct}`]);
    expect(spotsIn({ fields: noted })[0]).toMatchObject({ spot: { text: 'The teams meet.' } });
  });
});
