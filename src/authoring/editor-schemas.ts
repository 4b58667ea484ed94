import { z } from 'zod';
import type { Expected } from '../domain/facts.ts';
import { issue } from '../domain/issue.ts';
import { kindNames, kinds, type KindName } from '../schemas/kinds.ts';
import { followUp, outcomeFields } from '../schemas/next-step.ts';
import { judged } from '../schemas/rater.ts';
import { ratingSchema, subjectFields } from '../schemas/rating.ts';
import { fieldHelp } from '../words/en/editors.ts';
import { messageOf } from '../words/en/messages.ts';
import { printInline, type FieldValue } from './print-yaml.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

const draft = 'https://json-schema.org/draft/2020-12/schema';

/** The text of a JSON Schema for the fields of each kind of file, by the schema file's name. */
export function editorSchemas(): ReadonlyMap<string, string> {
  return new Map(kindNames.map((kind) => [`${kind}.json`, `${JSON.stringify(editorSchema(kind), null, 2)}\n`]));
}

/**
 * The JSON Schema (draft 2020-12) of what authors write in the fields of a kind of file. Beside the standard, `errorMessage` and
 * `patternErrorMessage` are what the YAML extension of VS Code says, and `markdownDescription` what it shows with a field.
 */
export function editorSchema(kind: KindName): JsonSchema {
  const schema = z.toJSONSchema(kinds[kind].schema, { target: 'draft-2020-12', io: 'input', override });
  return { $schema: draft, $comment: 'Made from src/schemas/ by "npm run schemas".', title: `Stocktake: ${kind}`, ...schema };
}

/** What a rating says of its subject and its levels. */
const ofRating = [...exactlyOne(subjectFields, 'one-subject'), without('notRated', ['ratings', 'overall'], 'rated-or-not')];

/** Rules about fields together, which zod holds in functions that it cannot write down. */
const together = new Map<z.core.$ZodType, readonly JsonSchema[]>([
  [followUp, exactlyOne(outcomeFields, 'one-outcome')],
  [ratingSchema, ofRating],
  [judged, ofRating],
]);

/** Adds to zod's JSON Schema of one schema; those inside it are done by then. */
function override({ zodSchema, jsonSchema }: { readonly zodSchema: z.core.$ZodType; readonly jsonSchema: JsonSchema }): void {
  if (zodSchema instanceof z.ZodRecord && zodSchema.keyType instanceof z.ZodEnum)
    listKeys(jsonSchema, zodSchema.keyType.options.map(String));
  addSentences(zodSchema, jsonSchema);
  addHelp(jsonSchema);
  const rules = together.get(zodSchema);
  if (rules) jsonSchema.allOf = [...rules];
}

/** A record of known keys as fields, so that editors can propose them. */
function listKeys(schema: JsonSchema, keys: readonly string[]): void {
  const value = schema.additionalProperties ?? true;
  schema.properties = Object.fromEntries(keys.map((key) => [key, value]));
  schema.additionalProperties = false;
  delete schema.propertyNames;
}

/** What editors say of a wrong value. Fields with names of their own go without, or it would stand for a misspelt name, too. */
function addSentences(zodSchema: z.core.$ZodType, schema: JsonSchema): void {
  if (schema.type === undefined || schema.properties || schema.enum) return;
  const [ofType, ofPattern] = [sentenceFor(zodSchema, schema.type === 'string' ? 0 : ''), sentenceFor(zodSchema, '')];
  if (ofType !== undefined) schema['errorMessage'] = ofType;
  if (schema.pattern !== undefined && ofPattern !== ofType) schema['patternErrorMessage'] = ofPattern;
}

/** Our sentence on a value that does not pass; in place of a message, our schemas name what they expect. */
function sentenceFor(zodSchema: z.core.$ZodType, wrong: unknown): string | undefined {
  const name = z.safeParse(zodSchema, wrong).error?.issues[0]?.message ?? '';
  return /^[a-z-]+$/u.test(name) ? sentence(name as Expected) : undefined;
}

function sentence(expected: Expected): string {
  return messageOf(issue('wrong-value', '', { line: 1, column: 1 }, { field: '', expected, found: '' }));
}

/**
 * Examples are shown, not proposed: an editor writes a lone example as the value, and then a level or a day stands there that nobody
 * chose. Where only some words are possible, editors list them.
 */
function addHelp(schema: JsonSchema): void {
  const { description, examples = [] } = schema;
  const shown = schema.enum ? [] : (examples as FieldValue[]).map(printInline);
  if (description !== undefined) schema['markdownDescription'] = fieldHelp(description, shown);
  delete schema.examples;
}

/** One of the fields stands there, and none of those after it. */
function exactlyOne(fields: readonly string[], expected: Expected): JsonSchema[] {
  // Strict validators ask that a field which is required is named as a field, too.
  const anyOf = fields.map((field) => ({ properties: { [field]: true }, required: [field], errorMessage: sentence(expected) }));
  return [{ anyOf }, ...fields.slice(0, -1).map((field, index) => without(field, fields.slice(index + 1), expected))];
}

/** Where `field` stands, `others` do not. */
function without(field: string, others: readonly string[], expected: Expected): JsonSchema {
  const refused = Object.fromEntries(others.map((other) => [other, false]));
  return { dependentSchemas: { [field]: { properties: refused, errorMessage: sentence(expected) } } };
}
