import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { linesOf, reportAfter, withDistrict, type District } from '../../support/district.ts';

const coaching = 'strategies/coaching.md';
const evenings = 'strategies/family-reading.md';
const goal = 'goals/reading.md';
const plan = 'plans/plan-2026-29.md';
const october = 'routines/2026-10-08-october/routine.md';
const rating = 'routines/2026-11-12-november/ratings/coaching.md';

/** Mistakes in files that others point at. Where it stands, and how it is made. */
const mistakes: Readonly<Record<string, (district: District) => void>> = {
  'a goal without a title': (district) => district.change(goal, 'title: Third graders read at grade level\n', ''),
  'a goal whose fields cannot be read': (district) => district.change(goal, 'short: Reading', 'short: "Reading'),
  'a goal that is not UTF-8': (district) => district.write(goal, Buffer.from('caf\u00e9', 'latin1')),
  'a goal without a header': (district) => district.write(goal, 'Reading\n'),
  'an empty goal': (district) => district.write(goal, ''),
  'a goal that is too large': (district) => district.write(goal, 'a'.repeat(2_000_000)),
  'a plan of an unknown status': (district) => district.change(plan, 'status: adopted', 'status: done'),
  'a rubric with a number for a label': (district) => district.change('rubrics/likelihood.yaml', 'label: Green', 'label: 4'),
  'a rubric that cannot be read': (district) => district.change('rubrics/likelihood.yaml', 'label: Green', 'label: [Green'),
  'stages that cannot be read': (district) => district.change('rubrics/stages.yaml', 'scale:', 'scale'),
  'no rubric of stages': ({ content }) => rmSync(join(content, 'rubrics/stages.yaml')),
  'a series without a plan': (district) => district.change('series/stocktake.md', 'plan: plan-2026-29\n', ''),
  'a unit of an unknown kind': (district) => district.change('units/pine-hollow.md', 'kind: district', 'kind: county'),
  'a routine with a wrong day': (district) => district.change(october, 'date: 2026-10-08', 'date: 2026-10-32'),
  'a strategy with a tab': (district) => district.change(coaching, '  what: Every', '\twhat: Every'),
  'a strategy whose lead has a misspelt field': (district) => district.change(coaching, '    until:', '    untill:'),
  'a misspelt field that is needed': (district) => district.change(evenings, 'title:', 'Titel:'),
  'a misspelt subject': (district) => district.change(rating, 'strategy:', 'stratgy:'),
  'a misspelt element': (district) => district.change(rating, 'planning: green', 'planing: green'),
  'a misspelt level': (district) => district.change(rating, 'overall: amber-green', 'overall: ambergreen'),
  'a misspelt outcome': (district) => district.change('routines/2026-11-12-november/routine.md', 'done: 2026-10-29', 'doen: 2026-10-29'),
  'settings of an unknown kind': (district) => district.change('site.yaml', 'about:', 'abuot:'),
  'a wrong time zone': (district) => district.change('site.yaml', 'America/New_York', 'New York'),
  'site.yaml by another name': (district) => {
    district.write('site.yml', district.read('site.yaml'));
    rmSync(join(district.content, 'site.yaml'));
  },
  'people.yaml that cannot be read': (district) => district.write('people.yaml', 'noah-birch\n'),
  'a person without a name': (district) => district.write('people.yaml', 'noah-birch:\n  position: Coach\n'),
  'a folder with a wrong name': (district) => {
    for (const name of ['one', 'two']) district.write(`goals/North Side/${name}.md`, district.read(goal));
  },
  'a folder that is none of ours': (district) => {
    for (const name of ['one', 'two']) district.write(`gaols/${name}.md`, district.read(goal));
  },
  'a packet without its routine': (district) => {
    for (const subject of ['strategy: coaching', 'goal: reading', 'plan: plan-2026-29'])
      district.write(
        `routines/2026-12-10-december/ratings/${subject.slice(0, 4)}.md`,
        district.read(rating).replace('strategy: coaching', subject),
      );
  },
  'a table row that is too long': (district) => district.change(goal, 'A child', '| a |\n|---|\n| b | c |\n\nA child'),
  'bold letters in HTML': (district) => district.change(goal, 'A child', '<b>A</b> child'),
};

test.each(Object.entries(mistakes))('one message for %s', (_, spoil) => {
  expect(reportAfter(spoil)).toHaveLength(1);
});

test('ten mistakes give ten messages, by file and line', () => {
  const issues = withDistrict((district) => {
    district.change(evenings, 'title: Family', 'title: Goal: family');
    district.change('series/stocktake.md', 'plan: plan-2026-29', 'plan: plan-2026-28');
    district.change(coaching, 'Coaches work', 'Coaches <b>work</b>');
    district.change(coaching, 'due: 2026-12-18', 'due: 2026-12-32');
    district.change('site.yaml', 'homePlan: plan-2026-29', 'homePlan: plan-2026');
    district.change(october, 'came: false', 'came: no');
    district.change(rating, 'overall: amber-green\n', '');
    district.change(plan, '2027-28, 2028-29', '2027-28, 2029-30');
    district.write('units/Board room.md', district.read('units/pine-hollow.md'));
    district.change(goal, '2028-29: 70 %', '2028-29: 70');
    return district.check().issues;
  });
  expect(linesOf(issues)).toMatchInlineSnapshot(`
    [
      "content/goals/reading.md:13:16 needs-quotes Put this in quotes: "70". Without them it is not read as text.",
      "content/plans/plan-2026-29.md:4:27 years-out-of-order 2029-30 does not follow 2027-28. List the school years of the plan in order.",
      "content/routines/2026-10-08-october/routine.md:11:43 wrong-value "came" must be true or false, not "no".",
      "content/routines/2026-11-12-november/ratings/coaching.md:15:1 held-gap The routine was held, but "overall" is missing. Write the likelihood of success as people judge it.",
      "content/series/stocktake.md:3:7 unknown-reference There is no plan "plan-2026-28". Did you mean "plan-2026-29"?",
      "content/site.yaml:5:11 unknown-reference There is no plan "plan-2026". Did you mean "plan-2026-29"?",
      "content/strategies/coaching.md:32:14 no-such-day 2026-12-32 is not a day of the calendar. Write the day as 2026-03-01.",
      "content/strategies/coaching.md:43:9 raw-html HTML ("<b>") is not published. Write it in Markdown, or "&lt;" for the sign itself.",
      "content/strategies/family-reading.md:2:8 colon-in-value A colon followed by a space begins a new field. Put the whole text in quotes: "…: …".",
      "content/units/Board room.md:1:1 file-name "Board room" cannot be an id. Use lower-case letters, digits and single hyphens, as in "early-literacy".",
    ]
  `);
  expect(issues).toHaveLength(10);
  expect(issues).toEqual(
    [...issues].sort((one, other) => (one.file === other.file ? one.line - other.line : one.file < other.file ? -1 : 1)),
  );
});
