import * as fc from 'fast-check';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { flawOfName } from '../../../../src/domain/rules/names.ts';
import { copyOf, renamed, shown, withCopy } from '../../../support/changed-content.ts';
import { fixtures, linesOf } from '../../../support/district.ts';
import { woven } from './woven.ts';

const small = join(fixtures, 'small');
const copy = copyOf(small, woven);
const files = copy.files();
afterAll(() => copy.remove());

/** Things that have an address, by the file that keeps the earlier one, and things that have none. */
const things = [
  ['strategy', 'coaching', 'content/strategies/coaching.md'],
  ['strategy', 'north/letters', 'content/strategies/north/letters.md'],
  ['goal', 'north/writing', 'content/goals/north/writing.md'],
  ['indicator', 'attendance', 'content/indicators/attendance/index.md'],
  ['plan', 'plan-2026-29', 'content/plans/plan-2026-29.md'],
  ['unit', 'pine-hollow', 'content/units/pine-hollow.md'],
  ['unit', 'north', 'content/units/north.md'],
  ['series', 'north/talk', 'content/series/north/talk.md'],
  ['routine', 'north/2026-11-05-talk', 'content/routines/north/2026-11-05-talk/routine.md'],
  ['routine', '2026-10-08-october', 'content/routines/2026-10-08-october/routine.md'],
  ['rubric', 'likelihood', 'content/rubrics/likelihood.yaml'],
  ['page', 'about', 'content/pages/about.mdx'],
  ['person', 'Noah Birch', null],
  ['step', '2026-10-08-october#schedules', null],
] as const;

/** The files as they were, with one alias at the end of a file's fields. */
function withAlias(own: string, alias: string): ReadonlyMap<string, string> {
  const text = files.get(own) ?? '';
  const isYaml = own.endsWith('.yaml');
  const end = isYaml ? text.length : /^---\r?\n/mu.exec(text.slice(5))?.index;
  const at = (end ?? 0) + (isYaml ? 0 : 5);
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  return new Map(files).set(own, `${text.slice(0, at)}aliases: [${alias}]${lineEnd}${text.slice(at)}`);
}

const letters = 'abcdefghijklmnopqrstuvwxyzñéß';
const part = fc.string({ unit: fc.constantFrom(...letters, ...'0123456789'), minLength: 1, maxLength: 6 });
/** Free ids that stand in YAML as they are; those that need quotes are shown below. */
const freeId = fc
  .tuple(fc.constantFrom(...letters), fc.array(part, { minLength: 1, maxLength: 3 }))
  .map(([first, parts]) => first + parts.join('-'))
  .filter((id) => flawOfName(id) === undefined && !/^(?:null|true|false)$/u.test(id) && !['letters', 'journals'].includes(id));

test('there and back: every file is the same to the byte, but for the earlier id', { timeout: 60_000 }, () => {
  const property = fc.property(fc.constantFrom(...things), freeId, ([thing, old, own], id) => {
    const folder = old.includes('/') ? `${old.split('/')[0]}/` : '';
    const now = `${folder}${id}`;
    const there = copy.apply(renamed(copy, thing, old, now));
    const changed = thing === 'step' ? `${old.split('#')[0]}#${now}` : now;
    const back = copy.apply(renamed(copy, thing, changed, thing === 'step' ? (old.split('#')[1] ?? '') : old));
    expect(copy.files()).toEqual(own === null ? files : withAlias(own, now));
    back();
    there();
    expect(copy.files()).toEqual(files);
  });
  expect(() => fc.assert(property, { numRuns: 25 })).not.toThrow();
});

test('an id that needs quotes gets them, and keeps them', () => {
  withCopy(small, (district) => {
    district.apply(renamed(district, 'goal', 'reading', '2026'));
    expect(district.files().get('content/strategies/family-reading.md')).toContain("goals: ['2026']\n");
    expect(district.files().get('content/strategies/coaching.md')).toContain('The [goal](../goals/2026.md) says why.');
    const back = renamed(district, 'goal', '2026', 'reading');
    expect(shown(district, back).filter((line) => line.startsWith('+'))).toEqual([
      "+ aliases: ['2026']",
      "+ goals: ['reading']",
      '+ Coaches work beside teachers; they do not inspect. The [goal](../goals/reading.md) says why.',
      "+ goals: ['reading']",
      "+ goals: ['reading']",
    ]);
    district.apply(back);
    expect(linesOf(district.workspace().report.issues)).toEqual([]);
  });
});
