import { describe, expect, test } from 'vitest';
import { leadTerms, someone } from '../../../../src/domain/views/people.ts';
import { leadSince, nameOf, namesOf, personInFull, personOf, personWords } from '../../../../src/words/en/people.ts';
import { makeSite, pick } from '../../../make-site.ts';

const people = {
  luis: { name: 'Luis Ortega', position: 'Title I coordinator' },
  ana: { name: 'Ana Whitfield', position: 'Principal' },
  grace: { name: 'Grace Lindqvist', position: 'Principal' },
  nora: { name: 'Nora Castillo' },
};
const names = makeSite({ people });
const roles = makeSite({ people, site: { showPeople: 'roles' } });

describe('somebody', () => {
  test.each([
    ['luis', 'Luis Ortega', 'Luis Ortega, Title I coordinator', 'Title I coordinator'],
    ['nora', 'Nora Castillo', 'Nora Castillo', 'Nora Castillo'],
    ['The principals', 'The principals', 'The principals', 'The principals'],
  ])('%s: %s; in full %s; by role %s', (reference, name, full, role) => {
    const who = someone(names, reference);
    expect([personWords(who, 'names'), personInFull(who, 'names')]).toEqual([name, full]);
    expect([personWords(who, 'roles'), personInFull(who, 'roles')]).toEqual([role, role]);
    expect([nameOf(names, reference), nameOf(roles, reference)]).toEqual([name, role]);
    expect([personOf(names, reference), personOf(roles, reference)]).toEqual([full, role]);
  });

  test('nobody is nothing', () => {
    expect([nameOf(names, undefined), personOf(names, undefined)]).toEqual(['', '']);
  });
});

test('a list shows each name once', () => {
  expect(namesOf(names, ['ana', 'grace', 'ana'])).toBe('Ana Whitfield, Grace Lindqvist');
  expect(namesOf(roles, ['ana', 'grace', 'luis'])).toBe('Principal, Title I coordinator');
  expect(namesOf(names, [])).toBe('');
});

test.each([
  [[{ who: 'Ana', from: '2026-04-01' }], 'since 1 April 2026'],
  [[{ who: 'Ana', until: '2027-04-01' }], ''],
])('since when somebody leads: %j', (lead, since) => {
  const site = makeSite({ strategies: { a: { lead } } });
  expect(leadTerms(site, pick(site.strategies, 'a')).map(leadSince)).toEqual([since]);
});
