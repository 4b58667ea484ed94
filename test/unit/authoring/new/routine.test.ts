import { describe, expect, test } from 'vitest';
import { routineForm } from '../../../../src/authoring/new/routine.ts';
import type { Answers, Made } from '../../../../src/authoring/new/form.ts';
import { openWorkspace, writeChanges } from '../../../../src/cli/workspace.ts';
import { readSettings } from '../../../../src/settings.ts';
import { linesOf, withDistrict, type District } from '../../../support/district.ts';

const today = '2026-11-22';

/** What the form makes in the small district, and what is then found wrong. */
function make(id: string, answers: Answers, spoil: (district: District) => void = () => undefined): Made & { readonly found: string[] } {
  return withDistrict((district) => {
    spoil(district);
    const settings = readSettings({ content: 'content' }, { TODAY: today }, district.folder);
    const workspace = openWorkspace(settings);
    const made = routineForm.make(workspace, id, { series: 'stocktake', ...answers }, today);
    writeChanges(settings, workspace.report.issues, made.changes);
    return { ...made, found: linesOf(district.check().issues) };
  });
}

const textOf = ({ changes: [first] }: Made): string => (first?.kind === 'create' ? first.text : '');

describe('a routine in preparation', () => {
  const made = make('2026-12-10-winter-stocktake', {});

  test('comes with a rating file for each strategy', () => {
    expect(made.changes.map((change) => (change.kind === 'create' ? change.path : ''))).toEqual([
      'routines/2026-12-10-winter-stocktake/routine.md',
      'routines/2026-12-10-winter-stocktake/ratings/coaching.md',
      'routines/2026-12-10-winter-stocktake/ratings/family-reading.md',
    ]);
    expect(made.found).toEqual([]);
  });

  test('has its people and minutes from the series, its start from last time, the agenda of an hour and the open steps', () => {
    expect(textOf(made)).toBe(`---
series: stocktake
date: 2026-12-10
start: 09:00
minutes: 60
kind: stocktake
status: preparing
people:
  - { who: Superintendent, role: leader }
  - { who: Director of planning, role: broker }
  - { who: Noah Birch, role: actor }
#
# The agenda. "npx stocktake draft 2026-12-10-winter-stocktake --write" proposes one from the evidence, or fill this one in and take the "# " away:
# objectives:
#   - text: Welcome, and what we want from this meeting
#     part: affirm
#     minutes: 5
#   - text: Understand how likely each strategy is to succeed, and why
#     part: affirm
#     minutes: 10
#   - text: ?
#     about: { strategies: [?] }
#     keyFacts: [{ text: ? }]
#     keyQuestions: [?]
#     minutes: 15
#   - text: ?
#     about: { strategies: [?] }
#     keyFacts: [{ text: ? }]
#     keyQuestions: [?]
#     minutes: 15
#   - text: ?
#     about: { strategies: [?] }
#     keyFacts: [{ text: ? }]
#     keyQuestions: [?]
#     minutes: 10
#   - text: Agree who does what by when
#     part: commit
#     minutes: 5
#
# What became of each open step: done, carried, reassigned, replaced or dropped.
# followUps:
#   # Print the invitations for families. (Director of libraries, due 2026-12-04)
#   - step: 2026-10-08-october#invitations
#     done: ?
#   # Write one page about the first cycle. (Noah Birch, due 2027-01-29)
#   - step: 2026-11-12-november#one-page
#     done: ?
---
`);
  });

  test('says what comes next, and by when', () => {
    expect(made.next).toEqual([
      'What comes next, and by when:',
      '  Thursday 12 November 2026     Gather evidence and ask each lead for a rating (this day is past)',
      '  Thursday 26 November 2026     Draft the agenda from the evidence',
      '  Thursday 3 December 2026      Prepare key facts, questions and materials',
      '  Friday 4 December 2026        Send everybody what to read',
      '  Tuesday 8 December 2026       Brief the leader and the leads',
      '  Thursday 10 December 2026     Hold the routine and write down next steps',
      '  Thursday 10 December 2026     Debrief with the leader: what worked, what to change',
      '  Thursday 17 December 2026     Follow up on next steps',
      '  Thursday 17 December 2026     Report to the board',
      '2 next steps are open; they stand in routine.md to follow up.',
      'Once ratings are in: npx stocktake draft 2026-12-10-winter-stocktake',
    ]);
  });

  test('that is uncommented passes the check', () => {
    const filled = textOf(made)
      .replace(/^# (?!The agenda|What became)/gmu, '')
      .replaceAll('#\n', '');
    const report = withDistrict((district) => {
      const agenda = filled
        .replaceAll('text: ?', 'text: See what helps')
        .replaceAll('[?]', '[coaching]')
        .replaceAll('{ text: ? }', '{ text: Two coaches have no schedule. }')
        .replaceAll('done: ?', 'done: 2026-12-09');
      district.write('routines/2026-12-10-winter-stocktake/routine.md', agenda.replaceAll(/^ {2}# .*\n/gmu, ''));
      return linesOf(district.check().issues);
    });
    expect(report).toEqual([]);
  });
});

describe('what it looks at', () => {
  test('is what somebody chose', () => {
    const made = make('2026-12-10-winter', { focus: 'coaching', minutes: '90', start: '10:00', place: 'Library' });
    expect(made.changes).toHaveLength(2);
    expect(textOf(made)).toContain(
      'start: 10:00\nminutes: 90\nplace: Library\nkind: stocktake\nstatus: preparing\nfocus:\n  strategies: [coaching]\n',
    );
    expect(() => make('2026-12-10-winter', { focus: 'coachin' })).toThrow('The plan of this series has no strategy "coachin".');
  });

  test('or what its date in the schedule says, as is its kind', () => {
    const slot = '    - on: 2027-02-11\n      kind: stocktake\n';
    const planned = `${slot}    - on: 2027-03-11\n      kind: memo\n      focus: { strategies: [family-reading] }\n`;
    const made = make('2027-03-11-memo', {}, (district) => district.change('series/stocktake.md', slot, planned));
    expect(textOf(made)).toMatch(
      /^---\nseries: stocktake\ndate: 2027-03-11\nstart: 09:00\nkind: memo\nstatus: preparing\nfocus:\n {2}strategies: \[family-reading\]\n#\n# What became/u,
    );
    expect(made.changes).toHaveLength(2);
    expect(made.next[1]).toContain('Thursday 11 February 2027');
    expect(made.next).toContain('  Thursday 11 March 2027        Write the memo and send it');
  });

  test('a check-in has follow-ups alone', () => {
    const made = make('2026-12-10-check-in', { kind: 'check-in' });
    expect(made.changes).toHaveLength(1);
    expect(textOf(made)).not.toMatch(/objectives|people|minutes/u);
    expect(made.next.slice(0, 2)).toEqual(['What comes next, and by when:', '  Thursday 10 December 2026     Follow up on next steps']);
  });
});

test('a text with line breaks from another file stays a remark', () => {
  const made = make('2026-12-10-winter', {}, (district) =>
    district.change(
      'routines/2026-11-12-november/routine.md',
      'text: Write one page about the first cycle.',
      'text: "Write one page\\nplace: injected\\u2028about it"',
    ),
  );
  expect(textOf(made)).toContain('#   # Write one page place: injected about it (Noah Birch, due 2027-01-29)\n');
  expect(made.found).toEqual([]);
});

test.each([
  [20, [5]],
  [45, [25]],
  [60, [15, 15, 10]],
  [90, [25, 25, 20]],
])('an agenda of %i minutes has deep dives of %j minutes', (minutes, dives) => {
  const parts = textOf(make('2026-12-10-winter', { minutes: String(minutes) })).match(/(?<=^# {5}minutes: )\d+$/gmu);
  expect(parts?.map(Number)).toEqual([5, 10, ...dives, 5]);
});

test.each([
  ['winter', {}, 'The name of a routine begins with its day'],
  ['2026-02-30-winter', {}, 'The name of a routine begins with its day'],
  ['2026-12-10-winter', { series: 'nope' }, 'There is no series "nope".'],
  ['2026-12-10-winter', { kind: 'party' }, 'A routine is a stocktake, a memo or a check-in, not "party".'],
])('%s with %j cannot be made', (id, answers, sentence) => expect(() => make(id, answers)).toThrow(sentence));
