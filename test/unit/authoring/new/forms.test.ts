import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { forms } from '../../../../src/authoring/new/all.ts';
import { CannotMake, type Answers, type Made } from '../../../../src/authoring/new/form.ts';
import { FileStands, openWorkspace, writeChanges } from '../../../../src/cli/workspace.ts';
import { readSettings } from '../../../../src/settings.ts';
import { kinds, kindNames } from '../../../../src/schemas/kinds.ts';
import { makeDistrict, repository, withDistrict, type District } from '../../../support/district.ts';

const today = '2026-11-22';
const settingsOf = (folder: string) => readSettings({ content: 'content' }, { TODAY: today }, folder);

/** What a form makes in the small district, or in a spoilt one. */
function make(name: string, id: string, answers: Answers, spoil: (district: District) => void = () => undefined): Made {
  return withDistrict((district) => {
    spoil(district);
    const form = forms[name];
    if (!form) throw new Error(`There is no form "${name}".`);
    return form.make(openWorkspace(settingsOf(district.folder)), id, answers, today);
  });
}

/** The texts of the files that are made or changed, by their paths. */
function texts({ changes }: Made): Record<string, string> {
  return Object.fromEntries(changes.flatMap((change) => (change.kind === 'move' ? [] : [[change.path, change.text]])));
}

describe('every kind of file can be made', () => {
  test('each has a form, and what it makes passes the check', () => {
    const made = [...kindNames].filter((kind) => kind !== 'people' && kind !== 'record' && !Object.hasOwn(forms, kind));
    expect(made).toEqual([]);
    expect(Object.keys(forms).filter((name) => !Object.hasOwn(kinds, name))).toEqual(['person', 'year']);
  });

  test.each<[string, string, Answers, string]>([
    [
      'unit',
      'oak-school',
      { name: 'Oak School', kind: 'school', parent: 'pine-hollow' },
      '---\ntitle: Oak School\nkind: school\nparent: pine-hollow\n# opened:\n# formerNames:\n---\n',
    ],
    [
      'plan',
      'plan-2029-32',
      { title: 'Plan: next', years: '2029-30, 2030-31', status: 'draft' },
      "---\ntitle: 'Plan: next'\nyears: [2029-30, 2030-31]\nstatus: draft\n# adopted:\n# vision:\n---\n",
    ],
    [
      'goal',
      'math',
      { title: 'Math', plan: 'plan-2026-29', success: 'All', order: '2' },
      '---\ntitle: Math\n# short:\nplan: plan-2026-29\norder: 2\nsuccess: All\n# measures:\n# lead:\n---\n',
    ],
    [
      'indicator',
      'special-education',
      {
        like: 'special-education',
        title: 'Referrals',
        kind: 'student-outcome',
        timing: 'leading',
        direction: 'down',
        unit: 'rate',
        per: '1,000 students',
        goals: 'reading',
      },
      [
        '---', 'title: Referrals', 'short: Referrals', 'question: Do students get help in class before they are referred?',
        'what: Students who were referred for the first time in the season, for each 100 students enrolled.', 'kind: student-outcome', 'timing: leading',
        'direction: down', 'unit: rate', 'per: 1,000 students', '# decimals:', 'periods: [fall, winter, spring]', '# dataCome:', '# baseline:',
        '# targets:', '# tolerance:', '# groups:', '# partitions:', 'source: Special education office', '# collectedBy:', '# analyzedBy:',
        'goals: [reading]', '---', '',
      ].join('\n'), // prettier-ignore
    ],
    ['page', 'about-us', { title: 'About us' }, '---\ntitle: About us\n# lede:\n# order:\n---\n'],
    [
      'rating',
      'coaching',
      { routine: '2027-02-11-february' },
      '---\nstrategy: coaching\nrubric: likelihood\n# ratedBy:\n# evidence:\n# Rated on 12 November 2026: overall amber-green, planning green, capacity amber-green, evidence amber-red\n# Write a level for each: red, amber-red, amber-green, or green. Then take the "# " away.\n# ratings: { planning: ?, capacity: ?, evidence: ? }\n# overall: ?\n# Below the second line of hyphens, write the reason in two to four sentences.\n---\n',
    ],
  ])('a %s', (name, id, answers, text) => {
    const [written = ''] = Object.values(texts(make(name, id, answers)));
    expect(written.replaceAll(/^(# \w+:) \p{Lu}.*$/gmu, '$1')).toBe(text);
  });

  test('a strategy has what is needed, and a remark for each field that may follow', () => {
    const answers = { title: 'Books at home', goals: 'reading', lead: 'Ann Lee', success: 'Ten books', by: '2028-06-15', from: today };
    const text = texts(make('strategy', 'books', answers))['strategies/books.md'] ?? '';
    expect(
      text
        .split('\n')
        .filter((line) => !line.startsWith('#'))
        .join('\n'),
    ).toBe(
      '---\ntitle: Books at home\ngoals: [reading]\nsuccess: { what: Ten books, by: 2028-06-15 }\nlead: Ann Lee\nstatus: active\nfrom: 2026-11-22\n---\n',
    );
    expect(text).toMatch(/\n# rationale: \p{Lu}.*\.\n/u);
  });

  test('a series sorts its days into school years', () => {
    const answers = { title: 'Check', plan: 'plan-2026-29', minutes: '45', 'per-year': '2', dates: '2027-09-02, 2027-02-11' };
    expect(texts(make('series', 'check', answers))['series/check.md']).toContain('minutes: 45\nperYear: 2\n# focusRule: ');
    expect(texts(make('series', 'check', answers))['series/check.md']).toContain(
      'schedule:\n  2026-27:\n    - { on: 2027-02-11, kind: stocktake }\n  2027-28:\n    - { on: 2027-09-02, kind: stocktake }\n---\n',
    );
    expect(() => make('series', 'check', { ...answers, dates: '2/11/2027' })).toThrow('"2/11/2027" is not a day.');
  });

  test('a person begins people.yaml, or is added at its end', () => {
    const answers = { name: 'Ann Lee', position: 'Coach' };
    expect(texts(make('person', 'ann-lee', answers))).toEqual({ 'people.yaml': 'ann-lee: { name: Ann Lee, position: Coach }\n' });
    const people = 'olive: { name: Olive Marsh } # since 2020\n';
    const withPeople = (district: District): void => district.write('people.yaml', people);
    expect(texts(make('person', 'ann-lee', answers, withPeople))).toEqual({
      'people.yaml': `${people}ann-lee: { name: Ann Lee, position: Coach }\n`,
    });
    expect(() => make('person', 'olive', answers, withPeople)).toThrow('people.yaml has a "olive" already.');
  });

  test('a district begins with settings and the rubrics of the guides', () => {
    const made = make('site', '', { name: 'Oak', 'year-starts': '08-01' });
    expect(Object.keys(texts(made))).toEqual(['site.yaml', 'rubrics/assessment-framework.yaml', 'rubrics/stages.yaml']);
    expect(() => make('rubric', 'no-such', {})).toThrow('There is no rubric "no-such" to copy.');
  });
});

describe('a school year of a strategy', () => {
  const headings = '    milestones: []\n    leadingIndicators:\n      fall: {}\n      winter: {}\n      spring: {}\n      summer: {}\n';

  test('is added below the others with empty headings', () => {
    const before = withDistrict((district) => district.read('strategies/coaching.md'));
    const after = texts(make('year', 'coaching', { year: '2027-28', success: 'All teachers' }))['strategies/coaching.md'];
    const place = 'implementation: [Every coach has a schedule.]\n';
    expect(after).toBe(before.replace(place, `${place}  2027-28:\n    success: All teachers\n${headings}`));
  });

  test('begins the years of one that has none', () => {
    const after = texts(make('year', 'family-reading', { year: '2026-27' }))['strategies/family-reading.md'];
    expect(after).toContain(`lead: Director of libraries\nyears:\n  2026-27:\n${headings}status: active\n`);
  });

  test('is not opened twice', () => {
    expect(() => make('year', 'coaching', { year: '2026-27' })).toThrow(
      /^"coaching" has 2026-27 already: .*content\/strategies\/coaching\.md$/u,
    );
  });
});

describe('nothing is written that is wrong or takes the place of a file', () => {
  const changed = (name: string, id: string, answers: Answers) => {
    const district = makeDistrict();
    try {
      const settings = settingsOf(district.folder);
      const workspace = openWorkspace(settings);
      const { changes } = forms[name]?.make(workspace, id, answers, today) ?? { changes: [] };
      return { mistakes: writeChanges(settings, workspace.report.issues, changes).mistakes, issues: district.check().issues };
    } finally {
      district.remove();
    }
  };

  test('a file that would bring an error is taken back', () => {
    const { mistakes, issues } = changed('goal', 'math', { title: 'Math', plan: 'plan-2062', success: 'All' });
    expect(mistakes.map(({ rule, line }) => [rule, line])).toEqual([['unknown-reference', 4]]);
    expect(issues).toEqual([]);
  });

  test('a file that stands already stays', () => {
    expect(() => changed('goal', 'reading', { title: 'Math', plan: 'plan-2026-29', success: 'All' })).toThrow(FileStands);
    expect(() => changed('rating', 'nobody', { routine: '2027-02-11-february' })).toThrow(CannotMake);
  });

  test('a folder that does not exist is made', () => {
    const folder = mkdtempSync(join(tmpdir(), 'stocktake-'));
    try {
      const settings = settingsOf(folder);
      const workspace = openWorkspace(settings);
      const { changes } = forms['site']?.make(workspace, '', { name: 'Oak' }, today) ?? { changes: [] };
      expect(writeChanges(settings, workspace.report.issues, changes).mistakes).toEqual([]);
      expect(openWorkspace(settings).site?.settings.name).toBe('Oak');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

test('the rubrics that are copied are those of the demonstration, but for their edition', () => {
  withDistrict((district) => {
    const { rubrics } = openWorkspace(settingsOf(district.folder));
    const demonstration = openWorkspace(settingsOf(repository));
    for (const [id, text] of rubrics) {
      const entry = demonstration.entries.get('rubric', id);
      const own = entry ? demonstration.textOf(entry) : '';
      expect(own.replaceAll(/^(?:version|adopted):.*\n/gmu, '')).toBe(text);
    }
    expect([...rubrics.keys()]).toEqual(['assessment-framework', 'routines-rubric', 'stages', 'strong-routine']);
  });
});
