import { describe, expect, test } from 'vitest';
import type { ChangedFile } from '../../../../../src/domain/views/difference/changed-file.ts';
import { fileParts } from '../../../../../src/words/en/difference/parts.ts';
import type { SiteTable } from '../../../../make-site.ts';
import { saidBetween } from '../../../../support/differences.ts';

const people = { ana: { name: 'Ana Whitfield', position: 'Superintendent' } };
const mine = (label: string): SiteTable => ({
  rubrics: {
    mine: {
      scale: [
        { id: 'low', label: 'Low' },
        { id: 'high', label },
      ],
    },
  },
});

test.each<[SiteTable, SiteTable, string]>([
  [{}, { site: { smallestGroup: 10 } }, 'Settings of Cedar Fork: “Smallest group” added: 10.'],
  [{}, { site: { homePlan: 'plan' } }, 'Settings of Cedar Fork: “Plan on the home page” added: Plan.'],
  [{}, { people }, 'People: new person: Ana Whitfield.'],
  [{ people }, {}, 'People: person removed: Ana Whitfield.'],
  [{ people }, { people: { ana: { ...people.ana, until: '2026-06-30' } } }, 'People: “Until” of person Ana Whitfield added: 30 June 2026.'],
  [
    { rubrics: { mine: ['low', 'high'] } },
    { rubrics: { mine: ['low', 'middle', 'high'] } },
    'Mine: scale changed from Low, High to Low, Middle, High. Every rating with this rubric now means its new levels.',
  ],
  [mine('High'), mine('Top'), 'Mine: level reworded from “High” to “Top”.'],
  [{}, { pages: ['how'] }, 'How: new page.'],
  [{ pages: { how: { body: 'We asked.' } } }, { pages: { how: { body: '*We* asked.' } } }, 'How: links or emphasis in the text changed.'],
  [{}, { pictures: ['pages/a.png'] }, 'content/pages/a.png: new picture.'],
  [{ pictures: ['pages/a.png'] }, {}, 'content/pages/a.png: picture removed.'],
  [
    { strategies: { old: { title: 'A' } } },
    { strategies: { new: { title: 'A', aliases: ['old'] } } },
    'A: strategy renamed from content/strategies/old to content/strategies/new.',
  ],
])('%j to %j', (before, after, sentence) => {
  expect(saidBetween(before, after)).toEqual([sentence]);
});

test('a stage has the name that its rubric gives it', () => {
  const table = (stages: { stage: string; from: string }[]): SiteTable => ({
    rubrics: { stages: ['exploration', 'installation'] },
    strategies: { a: { stages } },
  });
  expect(saidBetween(table([]), table([{ stage: 'exploration', from: '2026-03-02' }]))).toEqual(['A: new stage: “Exploration”.']);
});

test('what was renamed is known by its title, on both sides of another change', () => {
  const table = (id: string, lead: string, focus: string[], aliases: string[]): SiteTable => ({
    people: { [lead]: { name: 'Ana Whitfield' }, ben: { name: 'Ben Ito' } },
    strategies: { [id]: { title: 'A', aliases, lead: aliases.length === 0 ? lead : 'ben' }, b: {} },
    routines: { '2027-02-11-x': [{}, { status: 'preparing', focus: { strategies: focus } }] },
  });
  const [said, ...others] = saidBetween(table('old', 'ana', ['old'], []), table('new', 'ana-w', ['new', 'b'], ['old']));
  expect(said).toBe('A: “Lead” changed from Ana Whitfield to Ben Ito.');
  expect(others[0]).toBe('Stocktake of 11 February 2027: “Focus” changed from A to A; B.');
});

test('a file that moved without its old id says what becomes of links', () => {
  const files: ChangedFile[] = [{ kind: 'moved', from: 'strategies/old', to: 'strategies/new' }];
  expect(saidBetween({ strategies: { old: { title: 'A' } } }, { strategies: { new: { title: 'A' } } }, files)).toEqual([
    'A: strategy renamed from content/strategies/old to content/strategies/new. Links to its old address end here: list “old” under “aliases”.',
  ]);
});

describe('files', () => {
  test.each<[ChangedFile, string]>([
    [{ kind: 'changed', path: 'site.yaml' }, 'content/site.yaml: written differently, but it says the same.'],
    [{ kind: 'changed', path: 'x.txt' }, 'content/x.txt: text changed.'],
    [{ kind: 'new', path: 'x.txt' }, 'content/x.txt: new file.'],
    [{ kind: 'removed', path: 'x.txt' }, 'content/x.txt: file removed.'],
    [{ kind: 'moved', from: 'x.txt', to: 'y.txt' }, 'content/y.txt: file moved from content/x.txt to content/y.txt.'],
  ])('%j', (file, sentence) => {
    expect(saidBetween({}, {}, [file])).toEqual([sentence]);
  });

  test('alone they are one part', () => {
    expect(fileParts([])).toEqual([]);
    expect(fileParts([{ kind: 'new', path: 'x.txt' }])).toMatchObject([
      { name: 'files', title: 'Files', lines: [{ about: 'content/x.txt' }] },
    ]);
  });
});

describe('people as the site shows them now', () => {
  const roles = { site: { showPeople: 'roles' } } as const;

  test('by role, on the site as it was, too', () => {
    const before: SiteTable = { people: { ...people, ben: { name: 'Ben Ito' } }, strategies: { a: { lead: 'ben' }, b: { lead: 'ana' } } };
    const after: SiteTable = {
      ...roles,
      people: { ...people, ben: { name: 'Ben Ito', position: 'Principal' } },
      strategies: { a: { lead: 'ana' }, b: { lead: 'ben' } },
    };
    const said = saidBetween(before, after);
    expect(said).toContain('A: “Lead” changed from Principal to Superintendent.');
    expect(said.join()).not.toMatch(/Ana|Ben/u);
  });

  test('nobody is named who is gone, or has another name', () => {
    const before: SiteTable = { ...roles, people: { ...people, ben: { name: 'Ben Ito' } } };
    const said = saidBetween(before, { ...roles, people: { ana: { name: 'Ana Reyes', position: 'Superintendent' } } });
    expect(said).toEqual(['People: “Name” of person Superintendent changed.', 'People: person removed: Somebody.']);
  });
});
