import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { editFields } from '../../../../src/authoring/field-editor.ts';
import { passOn } from '../../../../src/authoring/handover/pass-on.ts';
import { openWorkOf } from '../../../../src/domain/views/open-work.ts';
import { makeSite, type RoutineRow, type StrategyRow } from '../../../make-site.ts';

const handover = { person: 'Ana', successor: 'Eve', day: '2026-11-22', why: null };

/** The fields of a strategy or routine once its work has passed from Ana to Eve. */
function after(kind: 'strategy' | 'routine', fields: string): string {
  const row = parse(fields, { version: '1.2', schema: 'core' }) as StrategyRow & RoutineRow;
  const site = makeSite(
    kind === 'strategy' ? { strategies: { a: row } } : { routines: { '2027-02-11-a': [{}, { ...row, status: 'planned' }] } },
  );
  const editor = editFields(`---\n${fields}---\n`, kind);
  for (const work of openWorkOf(site, handover.person, handover.day).toReversed()) if (work.kind !== 'step') passOn(editor, work, handover);
  return editor.text().slice(4, -4);
}

test.each([
  [
    'one word becomes a list',
    'lead: Ana # new\n',
    'lead:\n  - { who: Ana, until: 2026-11-21 }\n  - { who: Eve, from: 2026-11-22 } # new\n',
  ],
  ['a strategy that has not begun gets another', 'lead: "Ana"\nfrom: 2026-11-22\n', 'lead: "Eve"\nfrom: 2026-11-22\n'],
  [
    'the list grows',
    'lead:\n  - who: Ben\n    until: 2026-03-31\n  - who: Ana # soon gone\n    from: 2026-04-01\nstatus: active\n',
    'lead:\n  - who: Ben\n    until: 2026-03-31\n  - who: Ana # soon gone\n    from: 2026-04-01\n    until: 2026-11-21\n' +
      '  - { who: Eve, from: 2026-11-22 }\nstatus: active\n',
  ],
  [
    'the rest of a term passes on, before the next one',
    'lead: [{ who: Ana, until: 2026-12-31 }, { who: Ben, from: 2027-01-01 }]\n',
    'lead: [{ who: Ana, until: 2026-11-21 }, { who: Eve, from: 2026-11-22, until: 2026-12-31 }, { who: Ben, from: 2027-01-01 }]\n',
  ],
  [
    'a term that ran out is followed',
    'lead:\n  - { who: Ana, until: 2026-06-30 }\n',
    'lead:\n  - { who: Ana, until: 2026-06-30 }\n  - { who: Eve, from: 2026-11-22 }\n',
  ],
  [
    'a term to come changes hands',
    'lead:\n  - { who: Ana, until: 2026-12-31 }\n  - { who: Ben, from: 2027-01-01, until: 2027-01-31 }\n  - { who: Ana, from: 2027-02-01 }\n',
    'lead:\n  - { who: Ana, until: 2026-11-21 }\n  - { who: Eve, from: 2026-11-22, until: 2026-12-31 }\n' +
      '  - { who: Ben, from: 2027-01-01, until: 2027-01-31 }\n  - { who: Eve, from: 2027-02-01 }\n',
  ],
  ['a place in a team', 'lead: Ben\nteam: [Cleo, Ana]\n', 'lead: Ben\nteam: [Cleo, Eve]\n'],
  ['who is in the team already is there once', 'lead: Ben\nteam:\n  - Ana # new\n  - Eve\n', 'lead: Ben\nteam:\n  - Eve\n'],
])('of a strategy: %s', (_, before, expected) => {
  expect(after('strategy', before)).toBe(expected);
});

test.each([
  ['a place', 'people:\n  - { who: Ana, role: actor } # new\n', 'people:\n  - { who: Eve, role: actor } # new\n'],
  [
    'in another role, beside the own',
    'people:\n  - { who: Ana, role: leader }\n  - who: Eve\n',
    'people:\n  - { who: Eve, role: leader }\n  - who: Eve\n',
  ],
  [
    'in the same role, once',
    'people:\n  - { who: Ana }\n  - who: Eve\n    role: participant\n',
    'people:\n  - who: Eve\n    role: participant\n',
  ],
  [
    'all parts',
    'people:\n  - { who: Eve }\n  - { who: Ana }\nobjectives:\n  - text: Look\n    lead: Ana\nnextSteps:\n  - { id: a, text: Do., owner: Ana }\n',
    'people:\n  - { who: Eve }\nobjectives:\n  - text: Look\n    lead: Eve\nnextSteps:\n  - { id: a, text: Do., owner: Eve }\n',
  ],
])('of a routine to come: %s', (_, before, expected) => {
  expect(after('routine', before)).toBe(expected);
});
