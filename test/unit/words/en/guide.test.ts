import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { guideTopics, type GuidePage } from '../../../../src/domain/views/guide-pages.ts';
import { partsOf } from '../../../../src/markdown/parts.ts';
import type { Value } from '../../../../src/schemas/describe.ts';
import { codedParts } from '../../../../src/words/en/coded.ts';
import * as fields from '../../../../src/words/en/guide-fields.ts';
import * as rules from '../../../../src/words/en/guide-rules.ts';
import { guideTasks } from '../../../../src/words/en/guide-tasks.ts';
import { guideName, topicAfter, topicBefore } from '../../../../src/words/en/guide.ts';

test.each<[Exclude<GuidePage, { is: 'rule' }>, string]>([
  [{ is: 'home' }, 'Guide for authors'],
  [{ is: 'topic', topic: 'rate' }, 'Rate a strategy'],
  [{ is: 'files' }, 'Every file and field'],
  [{ is: 'file', kind: 'goal' }, 'Goal'],
  [{ is: 'rules' }, 'Every message of the check'],
])('%j is called %j', (page, name) => {
  expect(guideName(page)).toBe(name);
});

test('the pages before and after', () => {
  expect([topicBefore('prepare'), topicAfter('rate')]).toEqual(['Before: Prepare a routine', 'Next: Rate a strategy']);
});

test('each task leads to a part that is there', () => {
  const places = new Map<string, string[]>(
    guideTopics.map((topic) => {
      const article = readFileSync(new URL(`../../../../src/words/en/guide/${topic}.md`, import.meta.url), 'utf8');
      return [topic, partsOf(article).map(({ place }) => place)];
    }),
  );
  const tasks = guideTasks.flatMap((group) => group.tasks);
  const astray = tasks.filter(
    ({ page, place }) => place !== undefined && !(page.is === 'topic' && places.get(page.topic)?.includes(place)),
  );
  expect(astray).toEqual([]);
  expect(tasks.map(({ task }) => task)).toEqual([...new Set(tasks.map(({ task }) => task))]);
});

describe('a field', () => {
  const text: Value = { is: 'plain', form: 'text' };
  const goal: Value = { is: 'reference', target: 'goal' };
  const inner: Value = { is: 'fields', fields: [] };
  test.each<[Value, string]>([
    [text, 'Text'],
    [{ is: 'plain', form: 'true-or-false' }, '"true" or "false"'],
    [{ is: 'number', least: 1, most: 480 }, 'A whole number from 1 to 480'],
    [{ is: 'number', least: 1, most: null }, 'A whole number, 1 or more'],
    [{ is: 'word', known: ['met', 'missed'] }, 'One of "met" or "missed"'],
    [goal, 'The id of a goal'],
    [{ is: 'reference', target: 'person' }, 'A person'],
    [inner, 'The fields below'],
    [{ is: 'list', of: { is: 'plain', form: 'day' } }, 'A list of days'],
    [{ is: 'list', of: goal }, 'A list of ids of goals'],
    [{ is: 'list', of: { is: 'reference', target: 'person' } }, 'A list of people'],
    [{ is: 'list', of: { is: 'number', least: 0, most: 100 } }, 'A list of whole numbers'],
    [{ is: 'list', of: { is: 'word', known: ['en', 'es'] } }, 'A list of "en" or "es"'],
    [{ is: 'list', of: inner }, 'A list; each item has the fields below'],
    [{ is: 'by', name: { is: 'plain', form: 'school-year' }, of: inner }, 'The fields below, once for each school year'],
    [{ is: 'by', name: { is: 'word', known: ['fall', 'winter'] }, of: inner }, 'The fields below, once for each of "fall" or "winter"'],
    [
      { is: 'by', name: { is: 'plain', form: 'school-year' }, of: { is: 'list', of: inner } },
      'A list for each school year; each item has the fields below',
    ],
    [
      {
        is: 'by',
        name: { is: 'plain', form: 'id' },
        of: { is: 'by', name: { is: 'plain', form: 'id' }, of: { is: 'number', least: 0, most: null } },
      },
      'A whole number, 0 or more, for each id, for each id',
    ],
    [
      {
        is: 'either',
        forms: [
          { is: 'reference', target: 'person' },
          { is: 'list', of: inner },
        ],
      },
      'A person, or a list; each item has the fields below',
    ],
  ])('%j: %s', (value, words) => {
    expect(fields.valueWords(value)).toBe(words);
  });

  test.each([
    [{ needed: true, otherwise: undefined }, 'Needed.'],
    [{ needed: false, otherwise: undefined }, 'Optional.'],
    [{ needed: false, otherwise: [] }, 'Optional.'],
    [{ needed: false, otherwise: { shape: [10, 80, 10] } }, 'Optional.'],
    [{ needed: false, otherwise: 'adopted' }, 'Optional; without it: adopted.'],
    [{ needed: false, otherwise: false }, 'Optional; without it: false.'],
    [{ needed: false, otherwise: [10, 80, 10] }, 'Optional; without it: 10, 80, 10.'],
  ])('%j: %s', (field, words) => {
    expect(fields.needWords(field)).toBe(words);
  });

  test('the way to it, the table it stands in, and one whose fields stand elsewhere', () => {
    const year: Value = { is: 'plain', form: 'school-year' };
    const season: Value = { is: 'word', known: ['fall', 'winter'] };
    const way = [
      { is: 'field', name: 'years' },
      { is: 'any', name: year },
      { is: 'any', name: season },
    ] as const;
    expect(fields.wayWords(way)).toBe('years › a school year › fall or winter');
    expect(fields.fieldsCaption('Goal')).toBe('Fields of the kind of file “Goal”');
    expect(fields.likeWords('inputs')).toBe('The same fields as in "inputs"');
  });
});

test('a rule: how many there are, what its page is about, and where the guides say so', () => {
  expect([rules.ruleCount(1), rules.ruleCount(13)]).toEqual(['1 message.', '13 messages.']);
  expect(rules.ruleDescription('A tab')).toBe('A tab: what the check says, why it matters and what to do.');
  expect(rules.ruleSource('ODE guide, “Follow-up”')).toBe('Source: ODE guide, “Follow-up”');
});

test.each([
  ['Write "due" as a day, such as "2027-02-11".', ['Write ', '<due>', ' as a day, such as ', '<2027-02-11>', '.']],
  ["A file's name", ['A file’s name']],
  ['"titel" is no field', ['<titel>', ' is no field']],
  ['One quote " alone', ['One quote " alone']],
  ['', []],
])('%j: what is typed stands apart', (text, parts) => {
  expect(codedParts(text).map(({ typed, words }) => (typed ? `<${words}>` : words))).toEqual(parts);
});
