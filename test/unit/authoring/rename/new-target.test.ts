import { describe, expect, test } from 'vitest';
import { newTarget, type NewNames } from '../../../../src/authoring/rename/new-target.ts';

const renamed: NewNames = {
  names: new Map([
    ['strategies/old.md', 'new.md'],
    ['routines/day', 'day-two'],
    ['strategies/ñandú.md', 'rhea.md'],
    ['goals/a & b (1).md', 'ab.md'],
  ]),
  place: (path, name) => (path === 'routines/day/routine.md' && name === 'step-one' ? 'step-two' : undefined),
};

const from = (file: string, raw: string, url = raw): string => newTarget(file, raw, url, renamed);

describe('a link follows what it leads to', () => {
  test.each([
    ['in the same folder', 'strategies/other.md', 'old.md', 'new.md'],
    ['with a dot before it', 'strategies/other.md', './old.md', './new.md'],
    ['from below', 'routines/x/routine.md', '../../strategies/old.md#top', '../../strategies/new.md#top'],
    ['over a detour', 'strategies/other.md', '../goals/../strategies/old.md?a#b', '../goals/../strategies/new.md?a#b'],
    ['into a folder', 'strategies/other.md', '../routines/day/ratings/old.md', '../routines/day-two/ratings/old.md'],
    ['out of the folder itself and back', 'routines/day/routine.md', '../day/board.png', '../day-two/board.png'],
    ['through the folder', 'strategies/other.md', '../routines/day/../../goals/g.md', '../routines/day-two/../../goals/g.md'],
    ['in the coding of addresses', 'strategies/other.md', '%C3%B1and%C3%BA.md', 'rhea.md'],
    ['in letters', 'strategies/other.md', 'ñandú.md', 'rhea.md'],
    ['to a place', 'strategies/other.md', '../routines/day/routine.md#step-one', '../routines/day-two/routine.md#step-two'],
    ['to a place on the same page', 'routines/day/routine.md', '#step-one', '#step-two'],
  ])('%s', (_, file, link, expected) => {
    expect(from(file, link)).toBe(expected);
  });

  test('escapes of Markdown are written as in addresses', () => {
    expect(from('strategies/x.md', String.raw`..\/routines/day/my\ plan.png`, '../routines/day/my plan.png')).toBe(
      '../routines/day-two/my%20plan.png',
    );
    expect(from('goals/x.md', 'a%20&amp;%20b%20\\(1\\).md', 'a%20&%20b%20(1).md')).toBe('ab.md');
  });
});

describe('all others stay as they are written', () => {
  test.each([
    ['another file of that name', 'goals/other.md', 'old.md'],
    ['another folder of that name', 'strategies/other.md', '../strategies/day/x.md'],
    ['a name that only begins so', 'strategies/other.md', 'old.md.md'],
    ['an address', 'strategies/other.md', 'https://example.org/strategies/old.md'],
    ['a letter', 'strategies/other.md', 'mailto:old.md'],
    ['a path from the top', 'strategies/other.md', '/strategies/old.md'],
    ['what leads out of the content', 'strategies/other.md', '../../strategies/old.md'],
    ['a stray percent sign', 'strategies/other.md', '%old.md'],
    ['a place of that name elsewhere', 'routines/night/routine.md', '#step-one'],
    ['another place', 'routines/day/routine.md', '#step-one-more'],
    ['nothing', 'strategies/old.md', ''],
  ])('%s', (_, file, link) => {
    expect(from(file, link)).toBe(link);
  });
});
