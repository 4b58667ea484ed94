import { expect, test } from 'vitest';
import { pagesLimits, type Built, type PagesLimit } from '../../../src/domain/pages-limits.ts';

const size = (bytes: number, reached: boolean): PagesLimit => ({ kind: 'size', bytes, reached });
const time = (seconds: number, reached: boolean): PagesLimit => ({ kind: 'time', seconds, reached });

test.each<[string, Built, readonly PagesLimit[]]>([
  ['a small site', { bytes: 5_000_000, seconds: 9 }, []],
  ['just below four fifths', { bytes: 799_999_999, seconds: 479.9 }, []],
  ['four fifths of the size', { bytes: 800_000_000, seconds: 9 }, [size(800_000_000, false)]],
  ['four fifths of the time', { bytes: 0, seconds: 480 }, [time(480, false)]],
  ['all of both', { bytes: 1_000_000_000, seconds: 600 }, [size(1_000_000_000, false), time(600, false)]],
  ['more than both', { bytes: 1_000_000_001, seconds: 600.1 }, [size(1_000_000_001, true), time(600.1, true)]],
])('%s', (_, built, limits) => {
  expect(pagesLimits(built)).toEqual(limits);
});
