import { describe, type FieldFacts, type Value } from '../../schemas/describe.ts';
import { isPrivateKind, kindNames, kinds, type KindName } from '../../schemas/kinds.ts';

/** A step on the way to a field: a field's name, or what authors name themselves, such as a school year. */
export type Step = { readonly is: 'field'; readonly name: string } | { readonly is: 'any'; readonly name: Value };

/** A row of the table of fields. */
export interface FieldRow {
  readonly field: FieldFacts;
  /** The way from the top of the file to where the field stands. */
  readonly within: readonly Step[];
  /** How many fields stand around it. */
  readonly depth: number;
  /** The field before it whose fields it has, too; they are listed there. */
  readonly like: string | null;
}

/** Every field of a kind of file, each followed by the fields that stand in it. */
export function fieldRows(kind: KindName): FieldRow[] {
  return rowsIn(describe(kinds[kind].schema), []);
}

function rowsIn(value: Value, within: readonly Step[]): FieldRow[] {
  switch (value.is) {
    case 'fields':
      return value.fields.flatMap((field, index) => rowsOf(field, value.fields.slice(0, index), within));
    case 'list':
      return rowsIn(value.of, within);
    case 'by':
      return rowsIn(value.of, [...within, { is: 'any', name: value.name }]);
    case 'either':
      return value.forms.flatMap((form) => rowsIn(form, within));
    default:
      return [];
  }
}

/** A field, and those in it unless a sibling before it has listed the same. */
function rowsOf(field: FieldFacts, before: readonly FieldFacts[], within: readonly Step[]): FieldRow[] {
  const inner = rowsIn(field.value, [...within, { is: 'field', name: field.name }]);
  const twin = inner.length === 0 ? undefined : before.find((one) => JSON.stringify(one.value) === JSON.stringify(field.value));
  const depth = within.filter(({ is }) => is === 'field').length;
  return [{ field, within, depth, like: twin?.name ?? null }, ...(twin ? [] : inner)];
}

/** Whether a value holds fields of its own, which rows of their own show. */
export function holdsFields(value: Value): boolean {
  return rowsIn(value, []).length > 0;
}

/** The kind of file that a value names, if it is an id of one. */
export function kindNamed(value: Value): KindName | null {
  switch (value.is) {
    case 'reference':
      return value.target === 'person' ? 'people' : value.target;
    case 'list':
    case 'by':
      return kindNamed(value.of);
    case 'either':
      return kindNamed(value.forms[0] ?? { is: 'fields', fields: [] });
    default:
      return null;
  }
}

/** Where files of a kind lie. */
export interface FilePlace {
  readonly path: string;
  /** The same for a school's own; `null` for a kind that has one file. */
  readonly inSubfolder: string | null;
}

const endings = { header: '.md', mdx: '.mdx', yaml: '.yaml' } as const;

/** The path of a kind's files, with `<…>` for what authors choose. */
export function filePlace(kind: KindName): FilePlace {
  const { folder, form } = kinds[kind];
  if (folder === null) return { path: `content/${kind}${endings[form]}`, inSubfolder: null };
  const packets: ReadonlyMap<KindName, string> = new Map([
    ['routine', '<date>-<name>/routine'],
    ['rating', '<date>-<name>/ratings/<subject>'],
    ['record', '<date>-<name>/record'],
    ['briefing', '<date>-<name>/briefing'],
    ['debrief', '<date>-<name>/debrief'],
    ['rater', '<date>-<name>/raters/<rater>'],
    ['board-report', '<date>-<name>/board-report'],
    ['indicator', '<name>/index'],
  ]);
  const name = (packets.get(kind) ?? '<name>') + endings[form];
  const root = isPrivateKind(kind) ? 'private' : 'content';
  return { path: `${root}/${folder}/${name}`, inSubfolder: `${root}/${folder}/<school>/${name}` };
}

/** Every kind of file with its place, in the order in which authors meet them. */
export function filePlaces(): { readonly kind: KindName; readonly place: FilePlace }[] {
  return kindNames.map((kind) => ({ kind, place: filePlace(kind) }));
}
