import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../../../src/domain/entry.ts';
import { severityOf } from '../../../../../src/domain/issue.ts';
import { checkEntries } from '../../../../../src/domain/rules/all.ts';
import type { Site } from '../../../../../src/domain/site.ts';
import { differenceBetween } from '../../../../../src/domain/views/difference.ts';
import { isSame } from '../../../../../src/domain/views/difference/same.ts';
import { checkContent } from '../../../../../src/reader/check-content.ts';
import { kindNames, kinds } from '../../../../../src/schemas/kinds.ts';
import { readSettings } from '../../../../../src/settings.ts';
import { entriesOf, siteOf } from '../../../../make-site.ts';
import { repository } from '../../../../support/district.ts';

const runs = Number(process.env['FAST_CHECK_RUNS'] ?? 300);

const { entries, site } = checkContent(readSettings({ content: join(repository, 'content') }, { TODAY: '2026-11-22' }, repository));
const all = kindNames.flatMap((kind): readonly Entry[] => entries.of(kind));
const today = '2026-11-22';
const before = siteOf(all, { today });

type Path = readonly (string | number)[];

/** The way to every value in some fields, lists and groups included. */
function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, one]) => pathsIn(one, [...path, Array.isArray(value) ? Number(key) : key]));
  return path.length === 0 ? inner : [path, ...inner];
}

/** Another value in the place of one; `undefined` takes the field away. */
const edits: readonly ((value: unknown, other: unknown) => unknown)[] = [
  () => undefined,
  (value) => (typeof value === 'string' ? `${value} more` : value),
  (value) => (typeof value === 'number' ? value + 1 : value),
  (value) => (typeof value === 'boolean' ? !value : value),
  (value) =>
    typeof value === 'string' && /^\d{4}-\d\d-\d\d$/u.test(value) ? `${value.slice(0, 8)}${value.endsWith('2') ? '03' : '02'}` : value,
  (value) => (Array.isArray(value) ? value.toReversed() : value),
  (value) => (Array.isArray(value) ? value.slice(1) : value),
  (value) => (Array.isArray(value) ? [...value, value[0]] : value),
  (value, other) => (typeof value === typeof other ? other : value),
];

/** A copy of some fields with one value edited; a list closes the gap. */
function edited(fields: unknown, path: Path, edit: (value: unknown) => unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return edit(fields);
  if (Array.isArray(fields)) return fields.flatMap((item, at) => (at === step ? (edited(item, rest, edit) ?? []) : [item]));
  if (typeof fields !== 'object' || fields === null) return fields;
  const inner = edited(Object.entries(fields).find(([key]) => key === step)?.[1], rest, edit);
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, value]) => (key !== step ? [[key, value]] : inner === undefined ? [] : [[key, inner]])),
  );
}

/** The site with one file's fields edited, when it passes every check and truly differs. */
function siteWith(entry: Entry, fields: unknown): Site | null {
  const read = kinds[entry.kind].schema.safeParse(fields);
  if (!read.success || isSame(read.data, entry.fields)) return null;
  const changed = all.map((one) => (one === entry ? ({ ...entry, fields: read.data } as Entry) : one));
  if (checkEntries(entriesOf(changed)).some(({ rule }) => severityOf(rule) === 'error')) return null;
  return siteOf(changed, { today });
}

describe('a difference hides nothing', { timeout: 60_000 }, () => {
  test('it is empty where nothing changed', () => {
    expect(site && differenceBetween(site, site)).toEqual({ sections: [] });
    expect(differenceBetween(before, siteOf(all.toReversed(), { today }))).toEqual({ sections: [] });
  });

  test('no single edit of a field of the demonstration leaves it empty', () => {
    let told = 0;
    const property = fc.property(fc.constantFrom(...all), fc.constantFrom(...edits), fc.nat(), fc.nat(), (entry, edit, at, from) => {
      const paths = pathsIn(entry.fields);
      const path = paths[at % paths.length] ?? [];
      let other: unknown;
      edited(entry.fields, paths[from % paths.length] ?? [], (value) => (other = value));
      const after = siteWith(
        entry,
        edited(entry.fields, path, (value) => edit(value, other)),
      );
      if (!after) return;
      const { sections } = differenceBetween(before, after);
      const where = `${entry.source.path} ${path.join('.')}`;
      expect(sections.length, where).toBeGreaterThan(0);
      expect(new Set(sections.flatMap(({ changes }) => changes.map((change) => change.path))), where).toContain(entry.source.path);
      told += 1;
    });
    expect(() => fc.assert(property, { numRuns: runs })).not.toThrow();
    expect(told).toBeGreaterThan(runs / 20);
  });

  test('nor does an edit of a text', () => {
    const written = all.filter(({ kind }) => !['people', 'site', 'record'].includes(kind));
    const property = fc.property(fc.constantFrom(...written), fc.constantFrom('text', 'html', 'source'), (entry, field) => {
      const body = { ...entry.body, [field]: `${entry.body[field]} more` };
      const after = siteOf(
        all.map((one) => (one === entry ? ({ ...entry, body } as Entry) : one)),
        { today },
      );
      const facts = differenceBetween(before, after).sections.flatMap(({ changes }) => changes.map(({ fact }) => fact));
      expect(facts).toMatchObject([{ kind: 'text', thing: { id: entry.id }, what: field === 'text' ? 'words' : 'markup' }]);
    });
    expect(() => fc.assert(property, { numRuns: 40 })).not.toThrow();
  });
});
