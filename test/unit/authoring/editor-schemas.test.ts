import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { editorSchema, editorSchemas } from '../../../src/authoring/editor-schemas.ts';
import { kindNames, kinds, type KindName } from '../../../src/schemas/kinds.ts';
import { fixtures, repository } from '../../support/district.ts';
import { schemasIn } from '../../support/schemas-in.ts';
import { writtenFields, type WrittenFields } from '../../support/written-fields.ts';
import { damage, spoil } from './damaged-fields.ts';

const folder = join(repository, '.vscode/schemas');

describe('the schemas for editors', () => {
  test('are current: after a change of a schema run "npm run schemas"', () => {
    const committed = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]);
    expect(Object.fromEntries(committed)).toEqual(Object.fromEntries(editorSchemas()));
  });
});

const ajv = new Ajv2020({ strict: true });
formats.default(ajv);
// What editors read beside the standard.
ajv.addVocabulary(['errorMessage', 'patternErrorMessage', 'markdownDescription']);
const validators = new Map<KindName, ValidateFunction>(kindNames.map((kind) => [kind, ajv.compile(editorSchema(kind))]));

/** What zod knows and JSON Schema cannot say: a sum, the time zones that there are, and which hosts a browser takes for one. */
const unsaid = new Set(['three-shares', 'time-zone', 'web-address']);

/** What zod and the editors' schema say of some fields where they differ; nothing where they agree. */
function differenceOn({ kind, fields }: Pick<WrittenFields, 'kind' | 'fields'>): string | undefined {
  const validate = validators.get(kind);
  const accepted = validate?.(fields) ?? false;
  const { error } = kinds[kind].schema.safeParse(fields);
  if (accepted !== (error !== undefined)) return undefined;
  if (!error) return `${kind}: only JSON Schema refuses: ${ajv.errorsText(validate?.errors)}`;
  return error.issues.every(({ message }) => unsaid.has(message)) ? undefined : `${kind}: only zod refuses: ${z.prettifyError(error)}`;
}

const districts = ['empty', 'ended-plan', 'first-month', 'five-levels', 'small', 'spanish', 'twelve-schools'];
const good = [join(repository, 'content'), ...districts.map((name) => join(fixtures, name))].flatMap(writtenFields);
const broken = readdirSync(join(fixtures, 'broken'), { recursive: true, encoding: 'utf8' })
  .filter((path) => /^[^/\\]+[/\\](?:fails|passes)(?:-private)?$/u.test(path))
  .flatMap((path) => writtenFields(join(fixtures, 'broken', path)));

describe('ajv in strict mode agrees with zod', () => {
  test('that all fields of good districts pass', () => {
    expect(good.length).toBeGreaterThan(400);
    expect(good.filter(({ kind, fields }) => !validators.get(kind)?.(fields)).map(({ file }) => file)).toEqual([]);
  });

  test('on every file of the broken cases', () => {
    expect(broken.filter(({ kind, fields }) => !validators.get(kind)?.(fields)).length).toBeGreaterThan(40);
    expect(broken.flatMap((file) => differenceOn(file) ?? [])).toEqual([]);
  });

  test('on good fields with random damage', () => {
    let refused = 0;
    const holds = fc.property(fc.constantFrom(...good), fc.array(damage, { minLength: 1, maxLength: 3 }), ({ kind, fields }, damages) => {
      const spoilt = { kind, fields: structuredClone(fields) };
      for (const one of damages) spoil(spoilt.fields, one);
      refused += validators.get(kind)?.(spoilt.fields) ? 0 : 1;
      expect(differenceOn(spoilt)).toBeUndefined();
    });
    expect(() => fc.assert(holds, { numRuns: 3000, seed: 2026 })).not.toThrow();
    expect(refused).toBeGreaterThan(1000);
  });
});

test('only these fields have rules that zod holds in functions: another one needs words in the schema, or a name among those unsaid', () => {
  const fields = kindNames.flatMap((kind) => schemasIn(kinds[kind].schema, kind));
  const custom = fields.filter(({ schema }) => schema.def.checks?.some((check) => check instanceof z.ZodCustom));
  const ours = [
    'rater.ratings[]',
    'rating',
    'record.site.timeZone',
    'routine.followUps[]',
    'site.agenda.shape',
    'site.repository',
    'site.timeZone',
    'site.url',
  ];
  expect(custom.map(({ path }) => path).toSorted()).toEqual(ours);
});
