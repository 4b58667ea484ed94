import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { renamed, shown, withCopy, type Copy } from '../../../support/changed-content.ts';
import { fixtures, linesOf } from '../../../support/district.ts';
import { woven } from './woven.ts';

const small = join(fixtures, 'small');

/** Uses the small district with everything woven into it. */
function withWoven<Result>(use: (copy: Copy) => Result, extra: Readonly<Record<string, string>> = {}): Result {
  return withCopy(small, use, { ...woven, ...extra });
}

/** What a rename changes, as people look at changes; the content must be as sound as before. */
function after(thing: string, old: string, now: string, extra?: Readonly<Record<string, string>>): string[] {
  return withWoven((copy) => {
    expect(linesOf(copy.workspace().report.issues)).toEqual([]);
    const changes = renamed(copy, thing, old, now);
    const lines = shown(copy, changes);
    copy.apply(changes);
    expect(linesOf(copy.workspace().report.issues)).toEqual([]);
    return lines;
  }, extra);
}

const talk = 'content/routines/north/2026-11-05-talk';

test('a strategy in a subfolder: references stay short or full, links, notes, elements and ratings follow', () => {
  expect(after('strategy', 'north/journals', 'north/diaries')).toEqual([
    'content/strategies/north/journals.md',
    '+ aliases: [north/journals]',
    'content/strategies/north/letters.md',
    '- See [journals](journals.md) and [coaching](../coaching.md).\r',
    '+ See [journals](diaries.md) and [coaching](../coaching.md).\r',
    'content/routines/2026-11-19-memo/routine.md',
    '- ## [Journals](../../strategies/north/journals.md)',
    '+ ## [Journals](../../strategies/north/diaries.md)',
    `${talk}/routine.md`,
    '-   - { id: pens, text: Buy pens., owner: Noah Birch, due: 2026-11-30, strategy: journals }',
    '+   - { id: pens, text: Buy pens., owner: Noah Birch, due: 2026-11-30, strategy: diaries }',
    '- ## [Journals](../../../strategies/north/journals.md)',
    '+ ## [Journals](../../../strategies/north/diaries.md)',
    '- - [What was said](../../2026-11-19-memo/routine.md#strategy-north--journals) and [rated](ratings/journals--north.md).',
    '+ - [What was said](../../2026-11-19-memo/routine.md#strategy-north--diaries) and [rated](ratings/diaries--north.md).',
    'private/routines/north/2026-11-26-talk/routine.md',
    '- focus: { strategies: [journals, coaching] }',
    '+ focus: { strategies: [diaries, coaching] }',
    `${talk}/ratings/journals--north.md`,
    '- strategy: journals',
    '+ strategy: diaries',
    'content/pages/about.mdx',
    '- We follow [journals](../strategies/north/journals.md) and [the notes](../pages/about.mdx).',
    '+ We follow [journals](../strategies/north/diaries.md) and [the notes](../pages/about.mdx).',
    '- <Rating strategy="north/journals" />',
    '+ <Rating strategy="north/diaries" />',
    'content/strategies/north/journals.md → content/strategies/north/diaries.md',
    `${talk}/ratings/journals--north.md → ${talk}/ratings/diaries--north.md`,
  ]);
});

test('a strategy that is named in full, in code and in titles; a mark and line ends of Windows stay', () => {
  expect(after('strategy', 'north/letters', 'north/notes')).toEqual([
    'content/strategies/north/journals.md',
    '-   - north/letters # in full',
    '+   - north/notes # in full',
    '- continues: letters',
    '+ continues: notes',
    '- See [letters](letters.md "[not](letters.md)"), [coaching][c] and [our goal](<../../goals/north/writing.md>).',
    '+ See [letters](notes.md "[not](letters.md)"), [coaching][c] and [our goal](<../../goals/north/writing.md>).',
    '- The code `[a](letters.md)` is no link, and [this](../../strategies/north/../north/letters.md#top) is one.',
    '+ The code `[a](letters.md)` is no link, and [this](../../strategies/north/../north/notes.md#top) is one.',
    'content/strategies/north/letters.md',
    '+ aliases: [north/letters]\r',
    'private/routines/north/2026-11-05-talk/ratings/letters.md',
    '- strategy: letters',
    '+ strategy: notes',
    'content/strategies/north/letters.md → content/strategies/north/notes.md',
    'private/routines/north/2026-11-05-talk/ratings/letters.md → private/routines/north/2026-11-05-talk/ratings/notes.md',
  ]);
});

test('a routine moves with its packet, in both roots', () => {
  expect(after('routine', 'north/2026-11-05-talk', 'north/2026-11-05-first')).toEqual([
    'content/routines/2026-11-19-memo/routine.md',
    '- They [write](../../routines/north/2026-11-05-talk/routine.md).',
    '+ They [write](../../routines/north/2026-11-05-first/routine.md).',
    `${talk}/routine.md`,
    '+ aliases: [north/2026-11-05-talk]',
    'content/routines/north/2026-11-12-talk/routine.md',
    '-   - { step: 2026-11-05-talk#pens, replaced: { by: [ink] } }',
    '+   - { step: 2026-11-05-first#pens, replaced: { by: [ink] } }',
    'private/routines/north/2026-11-26-talk/routine.md',
    '- [Last time](../2026-11-05-talk/routine.md).',
    '+ [Last time](../2026-11-05-first/routine.md).',
    `${talk} → content/routines/north/2026-11-05-first`,
    'private/routines/north/2026-11-05-talk → private/routines/north/2026-11-05-first',
  ]);
});

test('a next step: its answers in any form, what it replaces, and the places in links', () => {
  expect(after('step', 'north/2026-11-12-talk#ink', 'pencils')).toEqual([
    'content/routines/2026-11-19-memo/routine.md',
    '-   - step: "north/2026-11-12-talk#ink"',
    '+   - step: "north/2026-11-12-talk#pencils"',
    'content/routines/north/2026-11-12-talk/routine.md',
    '-   - { id: ink, text: Buy ink., owner: Noah Birch, due: 2026-12-18 }',
    '+   - { id: pencils, text: Buy ink., owner: Noah Birch, due: 2026-12-18 }',
    '-   - { step: 2026-11-05-talk#pens, replaced: { by: [ink] } }',
    '+   - { step: 2026-11-05-talk#pens, replaced: { by: [pencils] } }',
  ]);
  expect(after('step', '2026-10-08-october#schedules', 'times')).toEqual([
    'content/routines/2026-10-08-october/routine.md',
    '-   - id: schedules',
    '+   - id: times',
    'content/routines/2026-11-12-november/routine.md',
    '-   - step: 2026-10-08-october#schedules',
    '+   - step: 2026-10-08-october#times',
    `${talk}/routine.md`,
    '- - [The steps of October](../../2026-10-08-october/routine.md#step-schedules) and [our own](#step-pens).',
    '+ - [The steps of October](../../2026-10-08-october/routine.md#step-times) and [our own](#step-pens).',
  ]);
});

test('a unit: ratings that are narrowed to it', () => {
  expect(after('unit', 'north', 'north-school')).toEqual([
    'content/units/north.md',
    '+ aliases: [north]',
    'content/strategies/north/journals.md',
    "- units: [ 'north' ]",
    "+ units: [ 'north-school' ]",
    `${talk}/routine.md`,
    '- - [What was said](../../2026-11-19-memo/routine.md#strategy-north--journals) and [rated](ratings/journals--north.md).',
    '+ - [What was said](../../2026-11-19-memo/routine.md#strategy-north--journals) and [rated](ratings/journals--north-school.md).',
    `${talk}/ratings/journals--north.md`,
    '- in: north',
    '+ in: north-school',
    'content/units/north.md → content/units/north-school.md',
    `${talk}/ratings/journals--north.md → ${talk}/ratings/journals--north-school.md`,
  ]);
});

describe('one thing at a time', () => {
  test.each([
    ['series', 'north/talk', 'north/chat', ['- series: north/talk', '- series: north/talk', '- series: talk', '- series: talk']],
    ['goal', 'north/writing', 'north/prose', ['- goals: [writing, "reading"] # north, and the top', '- goals: [writing]\r']],
    [
      'goal',
      'reading',
      'books',
      ['- goals: [reading]', '- goals: [reading]', '- goals: [reading]', '- goals: [writing, "reading"] # north, and the top'],
    ],
    [
      'plan',
      'plan-2026-29',
      'our-plan',
      ["-   plan = 'plan-2026-29'", '- homePlan: plan-2026-29', ...Array<string>(4).fill('- plan: plan-2026-29')],
    ],
    ['rubric', 'likelihood', 'chances', Array<string>(6).fill('- rubric: likelihood')],
    ['page', 'about', 'us', []],
  ])('%s %s', (thing, old, now, expected) => {
    const gone = after(thing, old, now).filter((line) => line.startsWith('- ') && !line.includes(']('));
    expect(gone.toSorted()).toEqual(expected.toSorted());
  });
});

test('without people.yaml, a name is changed wherever it stands alone, in quotes where it needs them', () => {
  const lines = after('person', 'Superintendent', 'Ana "Ann" Lee: S.').filter((line) => line.startsWith('+'));
  expect([...new Set(lines)]).toEqual([
    `+ lead: 'Ana "Ann" Lee: S.'`,
    `+ leader: 'Ana "Ann" Lee: S.'`,
    `+   - { who: 'Ana "Ann" Lee: S.', role: leader }`,
    `+     by: 'Ana "Ann" Lee: S.'`,
  ]);
});

test('with people.yaml, its key and what refers to it', () => {
  const extra = { 'content/people.yaml': `"noah":\n  name: Noah Birch\nolive: { name: Olive Marsh, successor: noah } # left\n` };
  withCopy(
    small,
    (copy) => {
      expect(shown(copy, renamed(copy, 'person', 'noah', 'noah-birch'))).toEqual([
        'content/people.yaml',
        '- "noah":',
        '+ "noah-birch":',
        '- olive: { name: Olive Marsh, successor: noah } # left',
        '+ olive: { name: Olive Marsh, successor: noah-birch } # left',
      ]);
    },
    extra,
  );
});

describe('the file of a rating', () => {
  const rating = (fields: string): string => `---\n${fields}rubric: likelihood\nnotRated: Not yet.\n---\n`;
  const moves = (thing: string, old: string, now: string, extra: Readonly<Record<string, string>>): string[] =>
    withCopy(
      small,
      (copy) => shown(copy, renamed(copy, thing, old, now)).filter((line) => line.includes('ratings') && line.includes('→')),
      extra,
    );
  const ratings = 'content/routines/2026-11-12-november/ratings';

  test('keeps its name when it is called otherwise', () => {
    expect(moves('goal', 'reading', 'books', { [`${ratings}/our-goal.md`]: rating('goal: reading\n') })).toEqual([]);
  });

  test('keeps its name when another has the new one', () => {
    const extra = { [`${ratings}/reading.md`]: rating('goal: reading\n') };
    expect(moves('goal', 'reading', 'coaching', extra)).toEqual([]);
    expect(moves('goal', 'reading', 'books', extra)).toEqual([`${ratings}/reading.md → ${ratings}/books.md`]);
  });

  test('of something else with the same id stays', () => {
    expect(moves('goal', 'reading', 'books', { [`${ratings}/reading.md`]: rating('unit: pine-hollow\n') })).toEqual([]);
  });
});

test('an earlier id comes back in its place among the aliases', () => {
  const aliases = 'aliases:\n  - one\n  - coaches # until May\n';
  withCopy(small, (copy) => {
    const path = 'content/strategies/coaching.md';
    copy.write(path, (copy.files().get(path) ?? '').replace('status: active\n', `status: active\n${aliases}`));
    expect(shown(copy, renamed(copy, 'strategy', 'coaching', 'coaches')).slice(0, 4)).toEqual([
      path,
      '-   - coaches # until May',
      '+   - coaching # until May',
      'content/routines/2026-10-08-october/routine.md',
    ]);
  });
});
