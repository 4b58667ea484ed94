import { describe, expect, test } from 'vitest';
import { writeObjectives } from '../../../src/authoring/draft-objectives.ts';
import { openWorkspace } from '../../../src/cli/workspace.ts';
import { draftOf } from '../../../src/domain/views/draft.ts';
import { readSettings } from '../../../src/settings.ts';
import { goldenText } from '../../build/golden-text.ts';
import { pick } from '../../make-site.ts';
import { linesOf, withDistrict, type District } from '../../support/district.ts';

const id = '2027-02-11-february';
const path = `routines/${id}/routine.md`;

/** The routine's file after its draft was written, and written once more; the content stays good. */
function written(district: District, text: string): string {
  district.write(path, text);
  const once = draftedText(district);
  if (once !== null) district.write(path, once);
  expect(draftedText(district)).toBeNull();
  expect(linesOf(district.check().issues)).toEqual([]);
  return district.read(path);
}

function draftedText(district: District): string | null {
  const workspace = openWorkspace(readSettings({ content: 'content' }, { TODAY: '2026-11-22' }, district.folder));
  if (!workspace.site) throw new Error(linesOf(workspace.report.issues).join('\n'));
  const change = writeObjectives(workspace, draftOf(workspace.site, pick(workspace.site.routines, id)));
  if (change?.kind !== 'edit') return null;
  expect(change.path).toBe(path);
  return change.text;
}

const routine = (fields: string): string =>
  `---\nseries: stocktake\ndate: 2027-02-11\nminutes: 60\nstatus: planned\n${fields}---\n\nNotes.\n`;

test('an empty agenda gets all its parts, byte for byte', () => {
  const now = withDistrict((district) => written(district, district.read(path)));
  expect(now).toBe(goldenText('draft-routine', now));
});

test('the body, remarks and line ends stay', () => {
  const text = routine('# who comes is open\npeople: # for now\n  - { who: Superintendent, role: leader } # she opens\n').replaceAll(
    '\n',
    '\r\n',
  );
  const now = withDistrict((district) => written(district, text));
  expect(now.replace(/objectives:\r\n(?: .*\r\n)*/u, '')).toBe(text);
  expect(now).not.toMatch(/(?<!\r)\n/u);
});

describe('what a person wrote stays, and what is there is not proposed again', () => {
  const own = {
    bar: '  # Ana asked for it\n  - text: Hello   # to all\n    part: affirm\n    minutes: 15\n    # not longer\n',
    deep: '  - text: "Why do families not come twice?"\n    about: { strategies: [family-reading] }\n',
    end: '  # at last\n  - text: Promise\n    part: commit\n    minutes: 5\n',
  };
  const texts = (now: string): string[] => [...now.matchAll(/^ {2}- text: (.*)$/gmu)].map(([, text = '']) => text.replace(/ +#.*$/u, ''));

  test.each<[string, string, readonly string[]]>([
    [
      'a bar',
      own.bar,
      [
        'Hello',
        'Decide what it takes to get from amber-red to amber-green',
        'Decide what makes the new date hold',
        'Agree who does what by when',
      ],
    ],
    [
      'an end',
      own.end,
      [
        'Welcome, and agree on what we want from this meeting',
        'See what goes well, how likely each strategy is to succeed, and what became of our promises',
        'Decide what it takes to get from amber-red to amber-green',
        'Decide what makes the new date hold',
        'Promise',
      ],
    ],
    [
      'a deep dive between the two',
      own.bar + own.deep + own.end,
      ['Hello', '"Why do families not come twice?"', 'Decide what makes the new date hold', 'Promise'],
    ],
  ])('%s', (_, objectives, expected) => {
    const text = routine(`objectives: # ours\n${objectives}`);
    const now = withDistrict((district) => written(district, text));
    expect(texts(now)).toEqual(expected);
    let rest = now;
    for (const line of text.split('\n')) {
      expect(rest).toContain(`${line}\n`.trimEnd());
      rest = rest.slice(rest.indexOf(line) + line.length);
    }
  });

  test('an agenda with all its parts is not touched', () => {
    const text = routine(`objectives:\n${own.bar}${own.deep}${own.deep.replace('family-reading', 'coaching')}${own.end}`);
    expect(withDistrict((district) => written(district, text))).toBe(text);
  });

  test('a list between brackets', () => {
    const text = routine('objectives: [{ text: Hello, part: affirm, minutes: 15 }] # short\n');
    const now = withDistrict((district) => written(district, text));
    expect(now).toContain('objectives: [{ text: Hello, part: affirm, minutes: 15 }, { text: ');
    expect(now).toContain('}] # short\n');
  });
});
