import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Issue } from '../../../../src/domain/issue.ts';
import type { Site } from '../../../../src/domain/site.ts';
import { copyOf, renamed } from '../../../support/changed-content.ts';
import { fixtures, repository } from '../../../support/district.ts';

/** A new id that stands nowhere else, so that every place of it can be found. */
const fresh = (old: string): string => `${old.includes('/') ? `${old.split('/')[0]}/` : ''}zq-brand-new`;

/** Every fact and text of a site, a line for each thing, with the old id where the new one stands. */
function factsOf(
  { rubrics, units, plans, goals, strategies, series, routines, pages, people, settings }: Site,
  back: (text: string) => string,
): string[] {
  const things = [rubrics.all, units.all, plans.all, goals.all, strategies.all, series.all, routines.all, pages.all].flat();
  const ratings = routines.all.flatMap((routine) => routine.ratings);
  const facts = [...things, ...ratings].map(({ kind, id, fields, body }) => {
    const { html, text, links, sections, embedded, source } = body;
    return { kind, id, fields: { ...fields, aliases: undefined }, html: plainAddresses(html), text, links, sections, embedded, source };
  });
  return [...facts, ...people, settings].map((fact) => back(JSON.stringify(fact, withoutPlaces))).toSorted();
}

/** Places in files move with an alias above them. */
function withoutPlaces(key: string, value: unknown): unknown {
  return key === 'line' || key === 'column' || (key === 'source' && typeof value === 'object') ? undefined : value;
}

function plainAddresses(html: string): string {
  return html.replaceAll(/href="([^"]*)"/gu, (_, address: string) => decodeURI(address));
}

const nameOf = (id: string): string => id.slice(Math.max(id.lastIndexOf('/'), id.indexOf('#')) + 1);

/** What an issue says, wherever it stands in its file. */
const found = ({ file, rule, facts }: Issue): string => JSON.stringify([file, rule, facts]);

/** A copy of a district that every rename leaves as it was, with its facts. */
function openDistrict(folder: string) {
  const copy = copyOf(folder);
  const workspace = copy.workspace();
  if (!workspace.site) throw new Error('The district has errors.');
  return {
    copy,
    workspace,
    files: copy.files(),
    issues: workspace.report.issues.map(found),
    facts: factsOf(workspace.site, (text) => text),
  };
}

/** What is there after a rename, with the old id where the new one stands; the district is left as it was. */
function after({ copy, workspace }: ReturnType<typeof openDistrict>, thing: string, old: string) {
  const back = (text: string): string => text.replaceAll('zq-brand-new', () => nameOf(old));
  const changes = renamed(copy, thing, old, thing === 'step' ? 'zq-brand-new' : fresh(old), workspace);
  const undo = copy.apply(changes);
  const { report, site } = copy.workspace();
  const files = new Map([...copy.files()].map(([path, text]) => [back(path), text] as const));
  undo();
  return { changes, files, back, issues: report.issues.map(found).map(back), facts: site && factsOf(site, back) };
}

/** The aliases that are new in files, and all other lines, with the old id where the new one stands. */
function aliasesAndLines(before: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>, back: (text: string) => string) {
  const aliases: string[] = [];
  const others = [...now].map(([path, text]) => {
    const lines = text.split('\n');
    const extra = lines.length === before.get(path)?.split('\n').length ? [] : lines.filter((line) => line.startsWith('aliases: '));
    aliases.push(...extra);
    return [path, back(lines.filter((line) => !extra.includes(line)).join('\n'))] as const;
  });
  return { aliases, others: new Map(others) };
}

const hasAddress = (thing: string): boolean => thing !== 'person' && thing !== 'step';

const things: Readonly<Record<string, readonly (readonly [thing: string, old: string])[]>> = {
  'the demonstration': [
    ['strategy', 'teacher-equity'],
    ['goal', 'belonging'],
    ['plan', 'improvement-plan-2025-28'],
    ['unit', 'juniper-elementary'],
    ['series', 'scale-up-routine'],
    ['routine', '2026-10-15-october'],
    ['rubric', 'assessment-framework'],
    ['page', 'how-we-made-the-plan'],
    ['person', 'luis-ortega'],
    ['step', '2026-10-15-october#team-plan'],
  ],
  'twelve-schools': [
    ['strategy', 'east-park/reading-hour'],
    ['goal', 'reading'],
    ['plan', 'granite/plan-2026-29'],
    ['unit', 'granite'],
    ['series', 'stocktake'],
    ['routine', 'east-park/2026-10-06-october'],
    ['person', 'Ms. Albright'],
    ['step', 'east-park/2026-10-06-october#lunch'],
  ],
  spanish: [
    ['strategy', 'lectoescritura-en-español'],
    ['step', '2026-03-12-marzo#cuidado-de-niños'],
  ],
};

describe.each(Object.entries(things))('in %s a new id changes nothing but itself', (name, all) => {
  const district = openDistrict(name === 'the demonstration' ? join(repository, 'content') : join(fixtures, name));
  afterAll(() => district.copy.remove());

  test.each(all)('%s %s', (thing, old) => {
    const { copy, files, issues, facts } = district;
    const now = after(district, thing, old);
    expect(now.issues).toEqual(issues);
    expect(now.facts).toEqual(facts);

    const { aliases, others } = aliasesAndLines(files, now.files, now.back);
    expect(others).toEqual(files);
    expect(aliases).toEqual(hasAddress(thing) ? [`aliases: [${old}]`] : []);
    const changed = [...now.files].flatMap(([path, text]) => (files.get(path) === text ? [] : [path]));
    const edited = now.changes.flatMap((change) => (change.kind === 'edit' ? [`content/${change.path}`] : []));
    expect(edited.toSorted()).toEqual(changed.toSorted());
    expect(copy.files()).toEqual(files);
  });
});
