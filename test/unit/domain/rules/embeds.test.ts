import { expect, test } from 'vitest';
import { embedsLead } from '../../../../src/domain/rules/embeds.ts';
import { entriesOf, makeEntries } from '../../../make-site.ts';

/** `3:1 unknown-reference plan`: where each problem of a page stands, and what it is about. */
function problems(body: string): string[] {
  const table = { strategies: ['a', 'lincoln/b'], routines: { '2026-02-12-x': {} }, pages: { about: { body } } };
  return embedsLead(entriesOf(makeEntries(table))).map((issue) => {
    const about = issue.rule === 'unknown-reference' ? `${issue.facts.target} ${issue.facts.id}` : Object.values(issue.facts)[0];
    return `${issue.line}:${issue.column} ${issue.rule} ${String(about)}`;
  });
}

test.each<[string, string[]]>([
  ['No element.', []],
  ['<LeagueTable plan="plan" />', []],
  ['<LeagueTable routine="2026-02-12-x" />', []],
  ['<Rating strategy="a" />', []],
  ['<Rating strategy="lincoln/b" />', []],
  ['<Rating goal="goal" />', []],
  ['<Rating plan="plan" />', []],
  ['<LeagueTable plan="plans" />', ['1:1 unknown-reference plan plans']],
  ['Text.\n\n<Rating strategy="b" />', ['3:1 unknown-reference strategy b']],
  ['<Chart plan="plan" />', ['1:1 unknown-element-of-page Chart']],
  ['<constructor />', []],
  ['<Constructor />', ['1:1 unknown-element-of-page Constructor']],
  ['<LeagueTable />', ['1:1 element-attributes LeagueTable']],
  ['<LeagueTable plan="plan" routine="2026-02-12-x" />', ['1:1 element-attributes LeagueTable']],
  ['<Rating strategy="a" goal="goal" />', ['1:1 element-attributes Rating']],
  ['<Rating strategy="a" class="big" />', ['1:1 element-attributes Rating']],
  ['<Rating toString="a" />', ['1:1 element-attributes Rating']],
  ['<Rating routine="2026-02-12-x" />', ['1:1 element-attributes Rating']],
  ['<Rating strategy="" />', ['1:1 unknown-reference strategy ']],
])('%j', (body, expected) => {
  expect(problems(body)).toEqual(expected);
});

test('a page in a subfolder names things by their whole ids, too', () => {
  const pages = { 'lincoln/about': { body: '<Rating strategy="lincoln/b" />\n\n<Rating strategy="b" />' } };
  const found = embedsLead(entriesOf(makeEntries({ strategies: ['lincoln/b'], pages })));
  expect(found.map(({ line, rule }) => `${line} ${rule}`)).toEqual(['3 unknown-reference']);
});
