import { visible } from '../../domain/visible.ts';
import type { Expected, Facts, HeldGap, YamlFlaw } from '../../domain/facts.ts';
import type { Issue, RuleName } from '../../domain/issue.ts';
import type { Target } from '../../schemas/reference.ts';
import { nearest } from '../nearest.ts';
import { didYouMean, or } from './lists.ts';
import { indicatorMessages } from './messages/indicators.ts';
import { practiceMessages } from './messages/practice.ts';
import { privacyMessages } from './messages/privacy.ts';
import { shorten } from './messages/shorten.ts';
import { textMessages } from './messages/texts.ts';

/** What is wrong and what to write instead, for each rule, in words for people who do not program. */
const messages: { readonly [Rule in RuleName]: (facts: Facts[Rule]) => string } = {
  'missing-folder': ({ folder }) => `There is no folder "${folder}". Give the folder of your content with --content.`,
  'missing-site-file': ({ folder }) => `"${folder}" has no site.yaml. Write one with a line such as "name: Cedar Fork School District".`,
  'unknown-place': ({ place, known }) => `"${place}" has no place here.${didYouMean(place, known, 'What belongs here')}`,
  'unknown-file': ({ ending, wanted }) =>
    `${ending.startsWith('.') ? `A "${ending}" file` : `"${ending}"`} is not read here. Write a "${wanted}" file, save pictures as PNG, JPEG or WebP, or move this one elsewhere.`,
  'file-name': ({ name, why }) =>
    ({
      letters: `"${name}" cannot be an id. Use lower-case letters, digits and single hyphens, as in "early-literacy".`,
      reserved: `The name "${name}" is taken by computers, web servers or other pages. Choose another.`,
      'too-long': `The name "${shorten(name, 30)}" is too long. Use at most 80 letters.`,
      'no-letters': `"${name}" has no letter or digit. Use at least one.`,
    })[why],
  'same-name': ({ other }) => `${other} has the same name. Rename or remove one of the two.`,
  symlink: ({ name }) => `"${name}" is a link to another place. Put the file itself here; links are not followed.`,
  'not-a-file': ({ name }) => `"${name}" is not an ordinary file. Remove it.`,
  'unreadable-file': ({ name }) => `"${name}" cannot be read. Change its permissions so that you may open it.`,
  submodule: ({ name }) => `"${name}" is a repository of its own. Copy its files here instead.`,
  'missing-routine': ({ folder }) => `"${folder}" has files of a routine but no readable routine.md. Add one.`,
  'missing-indicator': ({ folder }) => `"${folder}" has numbers but no readable index.md. Add one that says what they measure.`,
  'empty-folder': ({ folder }) => `The folder "${folder}" has no files. Put one in it, or remove it.`,
  'file-too-large': ({ limit }) => `This is larger than ${limit / 1000} kB. Split it, or move long parts to another file.`,

  'not-utf8': ({ found, byte }) =>
    found === 'byte'
      ? `The letter here (byte ${byte}) is not UTF-8. Save the file again with the encoding "UTF-8".`
      : `This file is not UTF-8: it begins with a mark of ${found}. Save it again with the encoding "UTF-8".`,
  'control-character': ({ code }) => `There is an invisible control character here (${code}). Delete it and type the text again.`,

  'no-header': ({ found }) =>
    found === 'nothing'
      ? 'The file is empty. Begin with a line "---", then the fields, then another line "---".'
      : 'The file must begin with a line "---". Move what stands before it below the header.',
  'header-language': ({ language }) => `Headers are written in YAML only, not in ${language}. Begin with a line that is just "---".`,
  'header-fence': ({ found }) => `The first line must be exactly "---". Replace "${found}".`,
  'header-not-closed': () => 'The header that begins here has no end. Write a line "---" after its last field.',
  'header-end': ({ found }) => `The line that ends the header must be exactly "---". Replace "${found}", or put the text in quotes.`,

  'yaml-syntax': ({ flaw }) => flaws[flaw],
  'duplicate-key': ({ key, firstLine }) => `"${key}" stands twice; the first is in line ${firstLine}. Keep one.`,
  'tab-indent': () => 'There is a tab here. Indent with spaces, two for each step.',
  indentation: () => 'This line is indented differently from the lines it belongs to. Line it up with them, two spaces for each step.',
  'colon-in-value': () => 'A colon followed by a space begins a new field. Put the whole text in quotes: "…: …".',
  'needs-quotes': ({ value }) => `Put this in quotes: "${shorten(value.replaceAll('"', "'"))}". Without them it is not read as text.`,
  alias: ({ name }) => `"${name}" means something else in YAML. Put the text in quotes, or write the value out.`,
  tag: ({ tag }) => `"${tag}" means something else in YAML. Put the text in quotes.`,
  'merge-key': () => '"<<" copies fields from elsewhere, which is not allowed. Write the fields out.',
  'reserved-key': ({ key }) => `"${key}" cannot be the name of a field. Choose another.`,
  'too-deep': ({ limit, where }) =>
    where === 'fields'
      ? `Fields are nested more than ${limit} deep. Write them flatter.`
      : `Lists or quotations are nested more than ${limit} deep. Write them flatter.`,
  'not-a-map': ({ found }) =>
    `Here stands ${found === 'list' ? 'a list' : 'plain text'} where fields belong. Write each as "name: value" on a line of its own.`,
  'non-breaking-space': ({ key }) =>
    `Next to "${key}" stands a non-breaking space or another invisible sign. Delete it and type an ordinary space.`,
  'cut-comment': ({ text }) =>
    `Everything from "${shorten(text, 30)}" on is taken for a comment and dropped. Put the text in quotes to keep it.`,
  'unbalanced-quotes': ({ value }) => `“ and ” do not pair up in "${shorten(value, 40)}". Add the one that is missing.`,

  'unknown-field': ({ field, known }) => `There is no field "${field}" here.${didYouMean(field, known)}`,
  'missing-field': ({ field, what }) => `"${field}" is missing. Add a line "${field}: …". ${what}`.trim(),
  'wrong-value': ({ field, expected, found }) => `"${field}" ${expectations[expected](found)}`,
  'no-such-day': ({ value }) => `${value} is not a day of the calendar. Write the day as 2026-03-01.`,
  'unknown-value': ({ field, value, known }) =>
    `"${shorten(value)}" is not possible for "${field}".${near(value, known)} Write ${or(known)}.`,

  'unknown-reference': ({ target, id, known }) =>
    `There is no ${nameOf(target)} "${id}".${known.length === 0 ? ' Write its file first, or remove this.' : didYouMean(id, known, 'There are')}`,
  'reference-cycle': ({ path }) => `These point at each other in a circle: ${path.join(' → ')}. Remove one of the links.`,
  'duplicate-id': ({ id, firstLine }) => `The id "${id}" is used twice in this file; the first is in line ${firstLine}. Change one.`,
  'alias-taken': ({ alias, by }) => `"${alias}" is already the id or an earlier id of "${by}". Remove it from one of the two.`,
  'unknown-element': ({ element, rubric, known }) =>
    `The rubric "${rubric}" has no element "${element}".${didYouMean(element, known, 'It has')}`,
  'unknown-level': ({ level, rubric, known }) => `The rubric "${rubric}" has no level "${level}".${didYouMean(level, known, 'It has')}`,
  'duplicate-rating': ({ other }) => `${other} rates the same subject in this routine. Keep one of the two.`,
  'unknown-step': ({ step, routine, known }) => `The routine "${routine}" has no next step "${step}".${didYouMean(step, known, 'It has')}`,
  'unknown-replacement': ({ id, known }) => `There is no next step "${id}" in this file.${didYouMean(id, known, 'It has')}`,
  'answer-too-early': ({ step, promised }) => `"${step}" was promised on ${promised}, not before this routine. Answer it in a later one.`,
  'answered-already': ({ step, outcome, by }) =>
    `"${step}" was already ${outcome} in ${by}. Remove this answer, or correct the earlier one.`,
  'unanswered-step': ({ step, due }) =>
    `"${step}" (due ${due}) was open, and this stocktake says nothing of it. Write under "followUps" what became of it.`,
  'roles-need-positions': ({ person }) =>
    person === ''
      ? 'To show people by role, write people.yaml with a position for each.'
      : `"${person}" has no position. The site shows people by role, so each needs one.`,
  'unknown-rule': ({ rule, known }) => `There is no rule "${rule}".${didYouMean(rule, known)}`,
  'error-cannot-be-off': ({ rule }) => `"${rule}" is an error, and errors cannot be switched off. Remove this entry.`,

  'days-out-of-order': ({ first, second, firstDay, secondDay }) =>
    `"${second}" (${secondDay}) is before "${first}" (${firstDay}). Change one of them.`,
  'due-before-routine': ({ due, date }) => `This is due on ${due}, before the routine itself (${date}). Write a later day.`,
  'years-out-of-order': ({ year, previous }) => `${year} does not follow ${previous}. List the school years of the plan in order.`,
  'no-such-time': ({ time, day, zone }) =>
    time.length > 5
      ? `"${time}" is not how the clocks stand in ${zone} on ${day}. Write "${time.slice(0, 5)}" alone.`
      : `There is no ${time} on ${day} in ${zone}: the clocks pass over it. Write another time.`,
  'time-comes-twice': ({ time, day, zone, offsets }) =>
    `${time} comes twice on ${day} in ${zone}, since the clocks go back. Write ${or(offsets.map((offset) => `"${time}${offset}"`))}.`,
  'outside-plan-years': ({ day, years }) =>
    `${day} lies far outside the plan's years (${years.join(', ')}). Correct the year, or add it to the plan.`,

  'held-gap': ({ gap, of }) => gaps[gap](of),
  'needs-reason': ({ status }) => `The routine is ${status}. Add "reason" and say why in a sentence.`,
  'not-for-kind': ({ field, kind }) => `A ${kind} has no "${field}". Remove it, or change "kind".`,
  'no-text': () => 'The routine was held, but there are no notes under its header. Write them below the second "---".',
  'schedule-outside-year': ({ day, year }) => `${day} is not in the school year ${year}. Move it to its year.`,

  ...indicatorMessages,
  ...privacyMessages,
  ...textMessages,
  ...practiceMessages,
};

const expectations: Readonly<Record<Expected, (found: string) => string>> = {
  text: () => 'must be text. Put it in quotes if it has a colon in it, or begins with "[" or "{".',
  'empty-text': () => 'has nothing after it. Write its text (in quotes if it begins with "#"), or remove the line.',
  list: () => 'must be a list: one item on each line after "- ", or [one, two].',
  'empty-list': () => 'is an empty list. Write at least one item, or remove the line.',
  map: () => 'must hold fields of its own, indented below it.',
  day: (found) => `must be a day such as 2026-03-01${found === '' ? '' : `, not "${found}"`}.`,
  'school-year': (found) => `must be a school year such as 2026-27${found === '' ? '' : `, not "${found}"`}.`,
  'time-of-day': (found) => `must be a time such as "09:00" or "18:30"${found === '' ? '' : `, not "${found}"`}.`,
  'day-of-year': (found) => `must be a month and day such as "08-01"${found === '' ? '' : `, not "${found}"`}.`,
  id: (found) => `must be an id: lower-case letters, digits and single hyphens${found === '' ? '' : `, not "${found}"`}.`,
  step: (found) => `must be the address of a next step, <routine>#<id>${found === '' ? '' : `, not "${found}"`}.`,
  'whole-number': (found) => `must be a whole number within reason${found === '' ? '' : `, not "${found}"`}.`,
  'true-or-false': (found) => `must be true or false${found === '' ? '' : `, not "${found}"`}.`,
  number: (found) => `must be a number such as 61 or 2.5${found === '' ? '' : `, not "${found}"`}.`,
  period: (found) =>
    `must be a school year such as 2026-27, its season (2026-27-fall), a month (2026-11) or a day${found === '' ? '' : `, not "${found}"`}.`,
  group: () => 'must be an id of lower-case letters, digits and single hyphens other than "all", which means everybody.',
  periods: (found) => `must be "school-years", "months" or a list of seasons${found === '' ? '' : `, not "${found}"`}.`,
  'data-come': (found) =>
    `must be a number of days after the end, or a month and day such as "09-15"${found === '' ? '' : `, not "${found}"`}.`,
  range: () => 'must go from the lowest value to a higher one. Change "least" or "most".',
  'two-groups': () => 'must name at least two groups, which together are everybody.',
  colour: (found) => `must be a colour such as "#1d7a44", in quotes${found === '' ? '' : `, not "${found}"`}.`,
  'web-address': (found) => `must be a web address such as https://example.org${found === '' ? '' : `, not "${found}"`}.`,
  'base-path': (found) => `must begin and end with a slash, such as /plan-progress/${found === '' ? '' : `, not "${found}"`}.`,
  'time-zone': (found) => `must be a time zone such as America/Chicago${found === '' ? '' : `, not "${found}"`}.`,
  'three-shares': () => 'must be three whole numbers that add up to 100, such as [10, 80, 10].',
  'two-levels': () => 'must have between two and nine levels, weakest first.',
  lead: () => 'must be one person, or a list of people with "who" and dates.',
  target: () => 'must be one target such as "61 %", or the fields "target", "stretch" and "gapClosing".',
  'one-outcome': () => 'must say exactly one thing: done, carried, reassigned, replaced or dropped.',
  'one-subject': () => 'A rating must name exactly one of strategy, goal, plan or unit.',
  'rated-or-not': () => 'A rating has levels or "notRated", not both.',
  unquoted: (found) => `must stand without quotes: ${found}.`,
  value: (found) => `cannot be ${found === '' ? 'read' : `"${found}"`}. Compare it with the guide.`,
};

const flaws: Readonly<Record<YamlFlaw, string>> = {
  'open-quote': 'The quote that opens here is not closed. Write the same sign at the end of the text.',
  'open-bracket': 'The bracket that opens here is not closed. Close it, or put the text in quotes.',
  comma: 'Between brackets, items stand with one comma between them. Add or remove a comma, or put the text in quotes.',
  'no-colon': 'This line is not a field. Write a name, a colon and a space, as in "title: …", or indent it to go on with the line above.',
  backslash: "In double quotes a backslash has a meaning of its own. Put the text in single quotes: '…'.",
  'field-name': 'The name of a field must be one word. Put a text that begins with "[" or "{" in quotes.',
  'second-document': 'A line "---" or "..." ends the fields, and one that begins with "%" changes how they are read. Remove it.',
  other: 'This line cannot be read. Compare it with the lines around it, and put texts with signs such as : # [ { in quotes.',
};

const gaps: Readonly<Record<HeldGap, (of: string) => string>> = {
  people: () => 'The routine was held, but "people" is missing. List who took part, with their roles.',
  attendance: () => 'The routine was held, but nobody came by this list. Correct "came".',
  objectives: () => 'The routine was held, but it has no "objectives". List the parts of its agenda.',
  minutes: (of) => `The routine was held, but "${shorten(of)}" has no "minutes". Write how long it took.`,
  owner: (of) => `The routine was held, but the next step "${of}" has no "owner". Name one person.`,
  due: (of) => `The routine was held, but the next step "${of}" has no "due". Write a day.`,
  levels: () => 'The routine was held, but this has no levels. Write "ratings" and "overall", or "notRated" with the reason.',
  element: (of) => `The routine was held, but "${of}" is not rated. Add it, or write "notRated" with the reason.`,
  overall: () => 'The routine was held, but "overall" is missing. Write the likelihood of success as people judge it.',
  rationale: () => 'The rating has no reason. Write it as text below the header.',
};

function near(given: string, known: readonly string[]): string {
  const word = nearest(given, known);
  return word === undefined || word === given ? '' : ` Did you mean "${word}"?`;
}

function nameOf(target: Target): string {
  return target === 'site' || target === 'people' ? 'file' : target;
}

/** An issue in words. */
export function messageOf(issue: Issue): string {
  const say = messages[issue.rule] as (facts: Issue['facts']) => string;
  const text = say(issue.facts);
  const sentence =
    issue.rule === 'wrong-value' && issue.facts.field === ''
      ? text.replace(/^"" /u, '').replace(/^./u, (letter) => letter.toUpperCase())
      : text;
  return onOneLine(sentence);
}

/** Signs in people's files must not break a line of the report, or speak to the terminal that shows it. */
function onOneLine(text: string): string {
  return visible(text.replace(/[\t\n\r]+/gu, ' '));
}
