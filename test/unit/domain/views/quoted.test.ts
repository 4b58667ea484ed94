import { describe, expect, test } from 'vitest';
import { quotedIn } from '../../../../src/domain/views/quoted.ts';
import { measured } from './indicators.ts';

const { site } = measured({ groups: { new: 'New here' } }, [
  '2025-26-fall 61.5',
  '2025-26-fall,alder,,58',
  '2025-26-fall,cedar-fork,new,,suppressed',
]);
const fall = { indicator: 'it', period: '2025-26-fall' };

test('evidence of its own names no indicator', () => expect(quotedIn(site, {})).toBeNull());

test('an indicator alone has no cell', () => expect(quotedIn(site, { indicator: 'it' })?.cell).toBeNull());

describe('a cell', () => {
  test('of the whole', () => {
    const cell = quotedIn(site, { ...fall, value: 61.5 })?.cell;
    expect(cell).toMatchObject({ unit: null, group: null, state: { value: 61.5 }, isRevised: false });
  });

  test('of the whole by its name', () => expect(quotedIn(site, { ...fall, unit: 'cedar-fork' })?.cell?.unit).toBeNull());

  test('of a school, revised since', () => {
    const cell = quotedIn(site, { ...fall, unit: 'alder', value: '57 %' })?.cell;
    expect([cell?.unit?.id, cell?.state, cell?.isRevised]).toEqual(['alder', { state: 'reported', value: 58, n: null }, true]);
  });

  test('of a group, which is hidden', () => {
    const cell = quotedIn(site, { ...fall, group: 'new' })?.cell;
    expect(cell).toMatchObject({ group: 'New here', state: { state: 'suppressed' }, isRevised: false });
  });

  test('that no row tells of is missing', () => {
    expect(quotedIn(site, { indicator: 'it', period: '2026-27-fall' })?.cell?.state).toEqual({ state: 'missing' });
  });
});
