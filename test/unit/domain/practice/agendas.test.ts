import { describe, expect, test } from 'vitest';
import { agendasAreShaped } from '../../../../src/domain/practice/agendas.ts';
import type { RoutineRow, SiteTable } from '../../../make-site.ts';
import { found } from './found.ts';

type Objectives = NonNullable<RoutineRow['objectives']>;

const full = { keyFacts: [{ text: 'A fact' }], keyQuestions: ['A question?'] };

/** `5 a, 45 d, 10 c`: minutes to affirm, of a deep dive with all it needs, and to commit; `? d` has no minutes. */
function agenda(parts: string): Objectives {
  return parts.split(', ').map((part) => {
    const [minutes = '', letter = ''] = part.split(' ');
    const kind = ({ a: 'affirm', d: 'deep-dive', c: 'commit' } as const)[letter] ?? 'affirm';
    return { text: part, part: kind, ...(minutes === '?' ? {} : { minutes: Number(minutes) }), ...(kind === 'deep-dive' ? full : {}) };
  });
}

/** The rules and facts that are found of one routine. */
function of(fields: RoutineRow, table: SiteTable = {}, id = '2026-10-15-x'): string[] {
  return found(agendasAreShaped, { ...table, routines: { [id]: [{}, fields] } }).map((line) => line.replace(`routines/${id} `, ''));
}

const template = '5 a, 10 a, 15 d, 15 d, 10 d, 5 c';
const poor = { minutes: 30, objectives: agenda('20 a, 5 d') };

describe('shape', () => {
  test.each<[string, RoutineRow, string[]]>([
    ['the toolkit’s own hour', { minutes: 60, objectives: agenda(template) }, []],
    ['no agenda yet', { status: 'planned' }, []],
    ['it does not add up', { minutes: 60, objectives: agenda('5 a, 45 d, 5 c') }, ['agenda-minutes 55 60']],
    ['a part has no minutes', { minutes: 60, objectives: agenda('5 a, ? d, 5 c') }, []],
    ['the routine has no minutes', { objectives: agenda('5 a, 45 d, 5 c') }, []],
    ['deep dives have 60 per cent', { objectives: agenda('20 a, 36 d, 4 c') }, []],
    ['deep dives have less', { objectives: agenda('21 a, 35 d, 4 c') }, ['agenda-shape 58 60']],
    ['no deep dive at all', { objectives: agenda('55 a, 5 c') }, ['agenda-shape 0 60']],
    ['four deep dives', { objectives: agenda('5 a, 10 d, 10 d, 10 d, 10 d, 5 c') }, ['many-deep-dives 4']],
    ['nothing for next steps', { objectives: agenda('10 a, 50 d') }, ['no-time-for-next-steps']],
    ['all at once', poor, ['stocktake-length 30', 'agenda-minutes 25 30', 'agenda-shape 20 60', 'no-time-for-next-steps']],
    ['59 minutes', { minutes: 59 }, ['stocktake-length 59']],
    ['60 minutes', { minutes: 60 }, []],
    ['90 minutes', { minutes: 90 }, []],
    ['91 minutes', { minutes: 91 }, ['stocktake-length 91']],
  ])('%s', (_, fields, lines) => {
    expect(of(fields)).toEqual(lines);
  });

  test.each<[string, RoutineRow]>([
    ['a trial', { trial: true }],
    ['a memo', { kind: 'memo' }],
    ['a check-in', { kind: 'check-in' }],
    ['a cancelled one', { status: 'cancelled', reason: 'Snow' }],
  ])('nothing is asked of %s', (_, fields) => {
    expect(of({ ...poor, ...fields })).toEqual([]);
  });

  test('the district’s own shape is what counts', () => {
    const objectives = agenda('20 a, 30 d, 10 c');
    expect(of({ objectives }, { site: { agenda: { shape: [20, 60, 20], tolerance: 10 } } })).toEqual([]);
    expect(of({ objectives }, { site: { agenda: { shape: [20, 60, 20], tolerance: 9 } } })).toEqual(['agenda-shape 50 51']);
  });

  test('years long past are left in peace, and plans that are over', () => {
    expect(of(poor, {}, '2025-06-30-x')).toEqual([]);
    expect(of(poor, {}, '2025-07-01-x')).toHaveLength(4);
    expect(of(poor, { plans: { plan: { status: 'ended' } } })).toEqual([]);
  });
});

describe('facts and questions', () => {
  const bare: Objectives = [{ text: 'See', part: 'affirm' }, { text: 'Dig' }, { text: 'Agree', part: 'commit' }];
  const both = ['deep-dive-without-fact Dig', 'deep-dive-without-question Dig'];
  const preparing = { status: 'preparing', objectives: bare } as const;

  test.each<[string, RoutineRow, string, string[]]>([
    ['held', { objectives: bare }, '2026-10-15-x', both],
    ['a week ahead', preparing, '2026-11-29-x', both],
    ['further ahead', preparing, '2026-11-30-x', []],
    ['planned, for tomorrow', { ...preparing, status: 'planned' }, '2026-11-23-x', both],
    ['postponed to a later day', { ...preparing, status: 'postponed', reason: 'Snow' }, '2026-12-17-x', []],
    ['its day has passed', preparing, '2026-11-19-x', both],
  ])('%s', (_, fields, id, lines) => {
    expect(of(fields, {}, id)).toEqual(lines);
  });

  test('the series says how early materials are ready', () => {
    const early = { series: { series: { leadTimes: { materials: 14 } } } };
    expect(of(preparing, early, '2026-12-06-x')).toEqual(both);
    expect(of(preparing, early, '2026-12-07-x')).toEqual([]);
  });

  test('one without the other', () => {
    const [fact, question] = [{ keyFacts: full.keyFacts }, { keyQuestions: full.keyQuestions }];
    const objectives: Objectives = [
      { text: 'One', ...fact },
      { text: 'Two', ...question },
      { text: 'End', part: 'commit' },
    ];
    expect(of({ objectives })).toEqual(['deep-dive-without-question One', 'deep-dive-without-fact Two']);
  });
});
