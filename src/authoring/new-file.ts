import type { z } from 'zod';
import { kinds, type KindName } from '../schemas/kinds.ts';
import { and } from '../words/en/lists.ts';
import { templateWords } from '../words/en/terminal/new.ts';
import { bare, fieldsAt, schemaAt } from '../schemas/shape.ts';
import { printField, type FieldValue } from './print-yaml.ts';

export type NewFields = Readonly<Record<string, FieldValue | undefined>>;

/** What a new file may hold besides the fields that are known. */
interface Extras {
  readonly hints?: readonly string[];
  readonly remarks?: readonly string[];
  readonly body?: string;
}

/**
 * The text of a new file: the fields that are known, in the order in which authors meet them, each optional field of `hints` as a remark
 * that says what belongs there, then remarks of the caller's own. A field without which the file cannot be is never left out: it stands
 * there as a remark, too.
 */
export function newFile(kind: KindName, fields: NewFields, { hints = [], remarks = [], body = '' }: Extras = {}): string {
  const { schema, form } = kinds[kind];
  const names = fieldsAt(schema, []);
  const needed = names.filter((name) => fields[name] === undefined && isNeeded(schemaAt(schema, [name])));
  const lines = names.flatMap((name) => {
    const value = fields[name];
    if (value !== undefined) return printField([name, value]).split('\n');
    if (needed.includes(name)) return neededRemark(name, schemaAt(schema, [name]));
    if (!hints.includes(name)) return [];
    return [`# ${name}: ${schemaAt(schema, [name])?.meta()?.description ?? ''}`.trimEnd()];
  });
  // A text from another file must not end the remark and begin a field.
  const own = remarks.map((line) => `# ${line.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')}`.trimEnd());
  const first = needed.length === 0 ? [] : [`# ${templateWords.needed(and(needed))}`];
  const header = [...first, ...lines, ...own].join('\n');
  return form === 'yaml' ? `${header}\n` : `---\n${header}\n---\n${body === '' ? '' : `\n${body}\n`}`;
}

function isNeeded(schema: z.ZodType | undefined): boolean {
  return schema !== undefined && bare(schema) === schema;
}

/** What belongs in a field; one with fields of its own is shown with an example. */
function neededRemark(name: string, schema: z.ZodType | undefined): string[] {
  const { description = '', examples } = schema?.meta() ?? {};
  const example: unknown = Array.isArray(examples) ? examples[0] : undefined;
  const form =
    typeof example === 'object'
      ? printField([name, example as FieldValue])
          .split('\n')
          .slice(1)
      : [];
  const such = form.length === 0 ? '' : ` ${templateWords.example}`;
  return [`# ${name}: ${description}${such}`.trimEnd(), ...form.map((line) => `# ${line}`)];
}
