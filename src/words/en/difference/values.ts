import { bare, schemaAt } from '../../../schemas/shape.ts';
import { kinds, referencesOf, type KindName } from '../../../schemas/kinds.ts';
import type { PersonFields } from '../../../schemas/people.ts';
import type { Target } from '../../../schemas/reference.ts';
import type { Site } from '../../../domain/site.ts';
import type { FieldFact } from '../../../domain/views/difference/change.ts';
import type { AnyThing } from '../../../domain/views/difference/matching.ts';
import { boardReport } from '../board-report.ts';
import { longDay } from '../days.ts';
import { excerpt, excerpts } from './excerpts.ts';
import { nameOf } from '../people.ts';
import { routineTitle } from '../routines.ts';

/** A site as it was and as it is; both show people as it does now. */
export interface Sites {
  readonly before: Site;
  readonly after: Site;
}

/** One change in the cells of a row; together they read as a sentence. All but the first two may be empty. */
export interface ChangeLine {
  readonly about: string;
  readonly what: string;
  readonly before: string;
  readonly now: string;
  readonly why: string;
}

/** A line that says what happened, and no values. */
export function bareLine(about: string, what: string): ChangeLine {
  return { about, what, before: '', now: '', why: '' };
}

/** Two sites for one reader: who is shown by role now is shown so on the site as it was, and who has a new id is known by it there. */
export function sitesForReader(before: Site, after: Site): Sites {
  const { showPeople } = after.settings;
  const known = new Map([...after.people, ...before.people]);
  const people =
    showPeople === 'names' ? known : new Map([...known].map(([id, fields]) => [id, withPosition(fields, after.people.get(id))]));
  return { before: { ...before, people, settings: { ...before.settings, showPeople } }, after };
}

/** Without a position people would be shown by name. */
function withPosition(fields: PersonFields, now: PersonFields | undefined): PersonFields {
  return { ...fields, position: fields.position ?? now?.position ?? 'Somebody' };
}

/** Where a record says something: it is told beside its routine. */
export const inItsRecord = 'in its record';

/** What something is called: its title, or what a rating rates. */
export function thingTitle(thing: AnyThing): string {
  if (thing.kind === 'routine') return routineTitle(thing);
  if (thing.kind === 'record') return inItsRecord;
  if (thing.kind === 'board-report') return `${boardReport.title}: ${thing.fields.headline}`;
  if (thing.kind !== 'rating') return thing.fields.title;
  return thing.unit ? `${thing.subject.fields.title} in ${thing.unit.fields.title}` : thing.subject.fields.title;
}

/** A field by the title that authors know it by: `“Success”`. */
export function fieldName({ of, path }: Pick<FieldFact, 'of' | 'path'>): string {
  return yearly.get(`${of} ${path.join(' ')}`) ?? `“${titleAt(of, path)}”`;
}

/** What stands in a map by school year. */
const yearly: ReadonlyMap<string, string> = new Map([
  ['goal measures * years *', 'target'],
  ['goal measures * results *', 'result'],
]);

/** The title that a schema gives to a field; that of the map where the field is one of its values. */
function titleAt(of: KindName, path: readonly string[]): string {
  const schema = schemaAt(kinds[of].schema, path);
  const title = schema?.meta()?.title ?? bare(schema)?.meta()?.title;
  if (typeof title === 'string') return title;
  return path.length > 1 && path.at(-1) === '*' ? titleAt(of, path.slice(0, -1)) : (path.at(-1) ?? '');
}

/** What a field said and says, each cut to where they differ; `''` for a field that is not there. */
export function fieldValues({ before, after }: Sites, { of, path, from, to }: FieldFact): readonly [string, string] {
  if (of === 'people' && path.at(-1) === 'name' && after.settings.showPeople === 'roles') return ['', ''];
  const [old, now] = [piecesOf([before, after], of, path, from), piecesOf([after], of, path, to)];
  const [oldText, nowText] = excerpts(old.text, now.text);
  return [old.isText ? quoted(oldText) : oldText, now.isText ? quoted(nowText) : nowText];
}

/** A text in quotes, cut when it is long. */
export function quoted(text: string): string {
  return `“${excerpt(text)}”`;
}

interface Pieces {
  readonly text: string;
  /** Whether it is one plain text, which stands in quotes. */
  readonly isText: boolean;
}

/** A value as people read it, whatever its shape. */
function piecesOf(sites: readonly Site[], of: KindName, path: readonly string[], value: unknown): Pieces {
  if (value === undefined || value === null) return { text: '', isText: false };
  if (typeof value === 'string') return textOf(sites, of, path, value);
  if (typeof value !== 'object') return { text: value === true ? 'yes' : value === false ? 'no' : String(value), isText: false };
  const parts = Object.entries(value).flatMap(([key, inner], index) => {
    const at = [...path, key];
    const { text } = piecesOf(sites, of, at, inner);
    const isNamed = !Array.isArray(value) && typeof inner !== 'object' && (index > 0 || typeof inner === 'number');
    return text === '' ? [] : [isNamed ? `${titleAt(of, at).toLowerCase()} ${text}` : text];
  });
  return { text: parts.join(Array.isArray(value) ? '; ' : ', '), isText: false };
}

function textOf(sites: readonly Site[], of: KindName, path: readonly string[], text: string): Pieces {
  const target = referencesOf(of).find((one) => isAt(path, one.path))?.target;
  if (target !== undefined) return { text: referenceWords(sites, target, text), isText: false };
  return /^\d{4}-\d\d-\d\d$/u.test(text) ? { text: longDay(text), isText: false } : { text, isText: true };
}

/** Whether a path is one of those that a schema's path, with `*` for any step, stands for. */
function isAt(path: readonly string[], pattern: readonly string[]): boolean {
  return path.length === pattern.length && pattern.every((step, at) => step === '*' || step === path[at]);
}

/** Somebody or something by name, on the first of some sites that knows it; what no one knows keeps its id. */
function referenceWords(sites: readonly Site[], target: Target, id: string): string {
  const [first] = sites;
  if (target === 'person') return first ? nameOf(first, id) : id;
  const thing = sites.map((site) => thingOf(site, target, id)).find((found) => found !== undefined);
  return thing ? thingTitle(thing) : id;
}

function thingOf(site: Site, target: Exclude<Target, 'person'>, id: string): AnyThing | undefined {
  const { rubrics, units, plans, goals, strategies, indicators, series, routines, pages } = site;
  const all = [rubrics, units, plans, goals, strategies, indicators, series, routines, pages].map((shelf) => shelf.get(id));
  return all.find((thing) => thing?.kind === target);
}
