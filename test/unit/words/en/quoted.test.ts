import { expect, test } from 'vitest';
import { quotedIn } from '../../../../src/domain/views/quoted.ts';
import { words } from '../../../../src/words/words.ts';
import { measured } from '../../domain/views/indicators.ts';

const { site } = measured({ title: 'Regular attenders', groups: { new: 'New here' } }, ['2025-26-fall 61.5', '2025-26-fall,alder,new,58']);
const fall = { indicator: 'it', period: '2025-26-fall' };

test.each([
  [{ indicator: 'it' }, 'Regular attenders'],
  [{ ...fall, value: 61.5 }, 'Regular attenders, Fall 2025: 61.5\u00a0%'],
  [{ ...fall, value: 61 }, 'Regular attenders, Fall 2025: now 61.5\u00a0%'],
  [{ ...fall, unit: 'alder', group: 'new' }, 'Regular attenders, New here, Alder, Fall 2025: 58\u00a0%'],
  [{ indicator: 'it', period: '2024-25-fall' }, 'Regular attenders, Fall 2024: not reported'],
])('%j', (written, said) => {
  const quoted = quotedIn(site, written);
  expect(quoted && words.quotedNumber(quoted)).toBe(said);
});
