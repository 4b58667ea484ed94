import { expect, test } from 'vitest';
import { linesNaming } from '../../../../src/authoring/handover/mentions.ts';

test.each([
  ['Luis Ortega trains the teams.', true],
  ['  purpose: Ask Luis Ortega, who leads', true],
  ['Luis Ortega’s teams, “Luis Ortega”', true],
  ['contact: Luis Ortega, plan@example.org', true],
  ['lead: Luis Ortega', false],
  ["owner: 'Luis Ortega' # soon", false],
  ['  - Luis Ortega', false],
  ['team: [Ana, "Luis Ortega"]', false],
  ['  - { who: Luis Ortega, role: actor }', false],
  ['Luis Ortegas', false],
  ['Jean-Luis Ortega', true],
  ['ÉLuis Ortega', false],
])('%s', (line, found) => {
  expect(linesNaming(`One\r\n${line}\nThree`, 'Luis Ortega')).toEqual(found ? [2] : []);
});

test('a name is no pattern', () => {
  expect(linesNaming('The director (acting) said so.', 'director (acting)')).toEqual([1]);
  expect(linesNaming('Dr Kim', 'D. Kim')).toEqual([]);
});
