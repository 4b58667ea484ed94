import { kinds, type KindName } from '../schemas/kinds.ts';
import { fieldsAt, schemaAt } from '../schemas/shape.ts';
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
 * that says what belongs there, then remarks of the caller's own.
 */
export function newFile(kind: KindName, fields: NewFields, { hints = [], remarks = [], body = '' }: Extras = {}): string {
  const { schema, form } = kinds[kind];
  const lines = fieldsAt(schema, []).flatMap((name) => {
    const value = fields[name];
    if (value !== undefined) return printField([name, value]).split('\n');
    if (!hints.includes(name)) return [];
    return [`# ${name}: ${schemaAt(schema, [name])?.meta()?.description ?? ''}`.trimEnd()];
  });
  // A text from another file must not end the remark and begin a field.
  const own = remarks.map((line) => `# ${line.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')}`.trimEnd());
  const header = [...lines, ...own].join('\n');
  return form === 'yaml' ? `${header}\n` : `---\n${header}\n---\n${body === '' ? '' : `\n${body}\n`}`;
}
