import { z } from 'zod';
import { targetOf, type Target } from './reference.ts';
import { bare } from './shape.ts';

/** What authors are told of one field. */
export interface FieldFacts {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** A value as it may be written. */
  readonly example: unknown;
  /** Whether it must be there wherever the fields around it are. */
  readonly needed: boolean;
  /** What counts where the field is left out; `undefined` where nothing does. */
  readonly otherwise: unknown;
  readonly value: Value;
}

/** What may stand after a field's name. */
export type Value =
  | { readonly is: 'plain'; readonly form: Form }
  | { readonly is: 'number'; readonly least: number; readonly most: number | null }
  | { readonly is: 'word'; readonly known: readonly string[] }
  | { readonly is: 'reference'; readonly target: Target }
  | { readonly is: 'fields'; readonly fields: readonly FieldFacts[] }
  | { readonly is: 'list'; readonly of: Value }
  /** Fields that authors name themselves, or of which all have the same form: levels by element, dates by school year. */
  | { readonly is: 'by'; readonly name: Value; readonly of: Value }
  | { readonly is: 'either'; readonly forms: readonly Value[] };

/** The forms of a plain value, as schemas name what they expect. */
export type Form = (typeof forms)[number];

const forms = [
  'text',
  'day',
  'school-year',
  'time-of-day',
  'day-of-year',
  'id',
  'step',
  'colour',
  'web-address',
  'base-path',
  'time-zone',
  'true-or-false',
  'number',
  'period',
  'data-come',
] as const;

/** What a schema lets authors write, for the guide: found from the schema alone. */
export function describe(schema: z.ZodType): Value {
  const target = targetOf(schema);
  if (target !== undefined) return { is: 'reference', target };
  const inner = bare(schema);
  if (inner !== schema && inner !== undefined) return describe(inner);
  if (schema instanceof z.ZodObject) return { is: 'fields', fields: Object.entries(schema.shape).map(fieldFacts) };
  if (schema instanceof z.ZodArray) return { is: 'list', of: describe(schema.element as z.ZodType) };
  if (schema instanceof z.ZodRecord)
    return { is: 'by', name: describe(schema.keyType as z.ZodType), of: describe(schema.valueType as z.ZodType) };
  if (schema instanceof z.ZodUnion) return { is: 'either', forms: schema.options.map((option) => describe(option as z.ZodType)) };
  if (schema instanceof z.ZodEnum) return { is: 'word', known: schema.options.map(String) };
  if (schema instanceof z.ZodNumber && schema.format === 'safeint')
    return { is: 'number', least: schema.minValue ?? 0, most: mostOf(schema) };
  return { is: 'plain', form: formOf(schema) };
}

function fieldFacts([name, schema]: [string, unknown]): FieldFacts {
  const field = schema as z.ZodType;
  const { title = name, description = '', examples } = metaOf(field) ?? {};
  const absent = field.safeParse(undefined);
  return {
    name,
    title,
    description,
    example: Array.isArray(examples) ? examples[0] : undefined,
    needed: !absent.success,
    otherwise: absent.data,
    value: describe(field),
  };
}

/** What authors are told of a field; one that may be absent may be described inside. */
export function metaOf(schema: z.ZodType): z.core.GlobalMeta | undefined {
  const inner = bare(schema);
  return schema.meta() ?? (inner === schema || inner === undefined ? undefined : metaOf(inner));
}

/** The most that a number may be; `null` where a schema sets no limit of its own. */
function mostOf({ maxValue }: z.ZodNumber): number | null {
  return maxValue === null || maxValue >= Number.MAX_SAFE_INTEGER ? null : maxValue;
}

/** Schemas name what they expect in place of a message: nothing can be no form of text, so the answer names the right one. */
function formOf(schema: z.ZodType): Form {
  const expected = schema.safeParse(null).error?.issues[0]?.message;
  const form = forms.find((one) => one === expected);
  if (form === undefined) throw new Error(`The guide has no word for a field that expects "${expected}".`);
  return form;
}
