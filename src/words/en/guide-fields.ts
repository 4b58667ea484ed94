import type { Step } from '../../domain/views/guide-fields.ts';
import type { FieldFacts, Form, Value } from '../../schemas/describe.ts';
import type { Target } from '../../schemas/reference.ts';
import { or } from './lists.ts';
import { sentenceStart } from './numbers.ts';

/** The page of a kind of file in the guide. */
export const guideFile = {
  place: 'Where it lies',
  schoolPlace: 'A school’s own',
  text: 'Text below the fields',
  fields: 'Fields',
  fieldsNote: 'In the order in which they usually stand. What is optional and left out does not show on the site.',
  sample: 'A whole file',
  contents: 'On this page',
};

/** Forms of a plain value: one, and several. */
const forms: Readonly<Record<Form, readonly [one: string, many: string]>> = {
  text: ['text', 'texts'],
  day: ['a day', 'days'],
  'school-year': ['a school year', 'school years'],
  'time-of-day': ['a time on a 24-hour clock', 'times'],
  'day-of-year': ['a month and a day', 'months and days'],
  id: ['an id', 'ids'],
  step: ['the address of a next step', 'addresses of next steps'],
  colour: ['a colour', 'colours'],
  'web-address': ['a web address', 'web addresses'],
  'base-path': ['a path', 'paths'],
  'time-zone': ['a time zone', 'time zones'],
  'true-or-false': ['"true" or "false"', '"true" or "false"'],
  number: ['a number', 'numbers'],
  'data-come': ['a month and a day', 'months and days'],
  period: ['a school year, a season of it, a month or a day', 'school years, seasons, months or days'],
};

const targets: Readonly<Record<Exclude<Target, 'person' | 'site' | 'people'>, readonly [one: string, many: string]>> = {
  rubric: ['rubric', 'rubrics'],
  unit: ['school or district', 'schools or districts'],
  plan: ['plan', 'plans'],
  goal: ['goal', 'goals'],
  strategy: ['strategy', 'strategies'],
  indicator: ['indicator', 'indicators'],
  series: ['series', 'series'],
  routine: ['routine', 'routines'],
  rating: ['rating', 'ratings'],
  record: ['record', 'records'],
  'board-report': ['board report', 'board reports'],
  page: ['page', 'pages'],
  briefing: ['briefing', 'briefings'],
  debrief: ['debrief', 'debriefs'],
  rater: ['rater', 'raters'],
};

/** What may stand in a field: `A list of ids of goals`. Words to be typed as they are stand in straight quotes. */
export function valueWords(value: Value): string {
  return sentenceStart(one(value));
}

function one(value: Value): string {
  switch (value.is) {
    case 'plain':
      return forms[value.form][0];
    case 'number':
      return value.most === null ? `a whole number, ${value.least} or more` : `a whole number from ${value.least} to ${value.most}`;
    case 'word':
      return `one of ${typed(value.known)}`;
    case 'reference':
      return referenceWords(value.target)[0];
    case 'fields':
      return 'the fields below';
    case 'list':
      return value.of.is === 'fields' ? 'a list; each item has the fields below' : `a list of ${many(value.of)}`;
    case 'by':
      return byWords(value.of, value.name.is === 'word' ? `each of ${typed(value.name.known)}` : `each ${bare(value.name)}`);
    case 'either':
      return value.forms.map(one).join(', or ');
  }
}

/** Values under names that authors choose. */
function byWords(of: Value, each: string): string {
  if (of.is === 'fields') return `the fields below, once for ${each}`;
  if (of.is === 'list' && of.of.is === 'fields') return `a list for ${each}; each item has the fields below`;
  return `${one(of)}, for ${each}`;
}

function many(value: Value): string {
  switch (value.is) {
    case 'plain':
      return forms[value.form][1];
    case 'number':
      return 'whole numbers';
    case 'word':
      return typed(value.known);
    case 'reference':
      return referenceWords(value.target)[1];
    default:
      return one(value);
  }
}

/** Words as they must be typed. */
function typed(known: readonly string[]): string {
  return or(known.map((word) => `"${word}"`));
}

/** One value without its article: `school year` */
function bare(value: Value): string {
  return one(value).replace(/^an? /u, '');
}

function referenceWords(target: Target): readonly [one: string, many: string] {
  if (target === 'person' || target === 'people' || target === 'site') return ['a person', 'people'];
  const [single, several] = targets[target];
  return [`the id of a ${single}`, `ids of ${several}`];
}

/** Whether a field must be there, and what counts without it. */
export function needWords({ needed, otherwise }: Pick<FieldFacts, 'needed' | 'otherwise'>): string {
  if (needed) return 'Needed.';
  const plain = otherwise === undefined || (typeof otherwise === 'object' && !isFilled(otherwise));
  return plain ? 'Optional.' : `Optional; without it: ${otherwiseWords(otherwise)}.`;
}

/** Whether something counts in place of a list: an empty one is as good as none. */
function isFilled(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0;
}

function otherwiseWords(value: unknown): string {
  return Array.isArray(value) ? value.join(', ') : String(value);
}

/** What may stand in a field whose inner fields are those of another, which are listed there. */
export function likeWords(name: string): string {
  return `The same fields as in "${name}"`;
}

/** The way to a field: `years › a school year › milestones`. */
export function wayWords(within: readonly Step[]): string {
  return within.map(stepWords).join(' › ');
}

function stepWords(step: Step): string {
  if (step.is === 'field') return step.name;
  return step.name.is === 'word' ? or(step.name.known) : one(step.name);
}

/** The table of a kind's fields. */
export function fieldsCaption(title: string): string {
  return `Fields of the kind of file “${title}”`;
}
