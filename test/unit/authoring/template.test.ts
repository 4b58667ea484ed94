import { describe, expect, test } from 'vitest';
import { ratingTemplate, routineTemplate, templateOf, type TemplateKind } from '../../../src/authoring/template.ts';
import { openWorkspace } from '../../../src/cli/workspace.ts';
import { readSettings } from '../../../src/settings.ts';
import { makeSite, pick } from '../../make-site.ts';
import { linesOf, withDistrict } from '../../support/district.ts';

const today = '2026-11-22';

/** A template in the small district, and what the check says once it stands in it, under its own name or another. */
function begun(kind: TemplateKind, name = 'NAME'): { readonly text: string; readonly report: string[] } {
  return withDistrict((district) => {
    const workspace = openWorkspace(readSettings({ content: 'content' }, { TODAY: today }, district.folder));
    const file = templateOf(kind, workspace, today);
    if (!file) throw new Error(`There is no template of ${kind}.`);
    district.write(file.path.replace('NAME', name), file.text);
    return { text: file.text, report: linesOf(district.check().issues) };
  });
}

const badName = '"NAME" cannot be an id. Use lower-case letters, digits and single hyphens, as in "early-literacy".';

describe('a file that a reader proposes', () => {
  test.each<[TemplateKind, string, string[]]>([
    ['strategy', 'strategies/NAME.md', ['lead', 'success', 'title']],
    ['goal', 'goals/NAME.md', ['success', 'title']],
    ['plan', 'plans/NAME.md', ['title']],
    ['unit', 'units/NAME.md', ['title']],
    ['rubric', 'rubrics/NAME.yaml', ['scale', 'title']],
    ['page', 'pages/NAME.mdx', ['title']],
  ])('%s: the check asks for its name, then for what is needed', (kind, path, fields) => {
    expect(begun(kind).report).toContain(`content/${path}:1:1 file-name ${badName}`);
    const { report } = begun(kind, 'early-literacy');
    const file = `content/${path.replace('NAME', 'early-literacy')}`;
    const missing = report.filter((line) => line.startsWith(file)).map((line) => /"(\w+)" is missing/u.exec(line)?.[1] ?? line);
    expect(missing.toSorted()).toEqual(fields);
  });

  test('begins with its name and what is needed, and holds what is known', () => {
    expect(begun('goal').text.split('\n').slice(0, 6)).toEqual([
      '---',
      '# First, write the name of the file in place of NAME: small letters, digits and hyphens, as in early-literacy.',
      '# Needed: title and success. Write what belongs after each colon, and take its "# " away.',
      '# title: The goal in a few words.',
      '# short: One or two words for places with little room, such as the head of a table.',
      'plan: plan-2026-29',
    ]);
    expect(begun('rubric').text).toMatch(/^# First, write the name/u);
  });
});

describe('the next routine of a series', () => {
  const slots = [
    { on: '2026-10-01', kind: 'stocktake' as const },
    { on: '2027-02-11', kind: 'memo' as const },
    { on: '2026-12-10', kind: 'stocktake' as const },
  ];
  const people = { leader: 'ana', members: [{ who: 'luis', purpose: 'Knows the schools' }] };
  const series = { schedule: { '2026-27': slots }, ...people };
  const pathOn = (routines: Readonly<Record<string, object>>, schedule = series.schedule): string => {
    const site = makeSite({ series: { series: { ...series, schedule } }, routines: routines as never });
    return routineTemplate(site, pick(site.series, 'series')).path;
  };

  test('is on the first day of the schedule to come without a packet, or today', () => {
    expect(pathOn({})).toBe('routines/2026-12-10-NAME/routine.md');
    expect(pathOn({ '2026-12-10-x': [{}, { status: 'planned' }] })).toBe('routines/2027-02-11-NAME/routine.md');
    expect(pathOn({}, { '2026-27': slots.slice(0, 1) })).toBe('routines/2026-11-22-NAME/routine.md');
  });

  test.each([
    ['names', true],
    ['roles', false],
  ] as const)('where pages show %s, it names who takes part: %s', (showPeople, named) => {
    const persons = { ana: { name: 'Ana Ruiz', position: 'Director' }, luis: { name: 'Luis Vega', position: 'Principal' } };
    const site = makeSite({ site: { showPeople }, people: persons, series: { series } });
    const { text } = routineTemplate(site, pick(site.series, 'series'));
    expect(/ana|luis/iu.test(text)).toBe(named);
    expect(text).toContain('status: preparing');
  });
});

describe('a rating of a strategy', () => {
  const site = (rubrics: Readonly<Record<string, readonly string[]>>) =>
    makeSite({ strategies: ['a'], rubrics, routines: { '2027-02-05-x': [{}, { status: 'preparing' }] } });

  test('has its levels open', () => {
    const one = site({});
    const file = ratingTemplate(one, pick(one.routines, '2027-02-05-x'), pick(one.strategies, 'a'));
    expect(file?.path).toBe('routines/2027-02-05-x/ratings/a.md');
    expect(file?.text).toContain('# overall: ?');
  });

  test('is not begun where nobody can know the rubric', () => {
    const one = site({ likelihood: ['no', 'yes'] });
    expect(ratingTemplate(one, pick(one.routines, '2027-02-05-x'), pick(one.strategies, 'a'))).toBeNull();
  });
});
