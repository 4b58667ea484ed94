import type { z } from 'zod';
import { buildSite } from '../src/domain/build-site.ts';
import { entriesFrom } from '../src/domain/entries-from.ts';
import type { Entries, Entry, Picture } from '../src/domain/entry.ts';
import { fileOf, type ChangedAt } from '../src/domain/last-changed.ts';
import type { Rating, Site } from '../src/domain/site.ts';
import { readMarkdown } from '../src/markdown/read-markdown.ts';
import { readBlocks } from '../src/markdown/read-blocks.ts';
import { readMdx } from '../src/markdown/read-mdx.ts';
import type { Day } from '../src/schemas/day.ts';
import type { Prose } from '../src/domain/prose.ts';
import type { boardReportSchema } from '../src/schemas/board-report.ts';
import type { goalSchema } from '../src/schemas/goal.ts';
import type { indicatorSchema } from '../src/schemas/indicator.ts';
import { kinds, type Fields, type KindName } from '../src/schemas/kinds.ts';
import type { pageSchema } from '../src/schemas/page.ts';
import type { peopleSchema } from '../src/schemas/people.ts';
import type { planSchema } from '../src/schemas/plan.ts';
import type { ratingSchema } from '../src/schemas/rating.ts';
import type { RecordFields } from '../src/schemas/record.ts';
import type { routineSchema } from '../src/schemas/routine.ts';
import type { rubricSchema } from '../src/schemas/rubric.ts';
import type { seriesSchema } from '../src/schemas/series.ts';
import type { siteSchema } from '../src/schemas/site.ts';
import type { strategySchema } from '../src/schemas/strategy.ts';
import type { unitSchema } from '../src/schemas/unit.ts';
import { tablesOf } from './support/indicator-tables.ts';

/** Some fields of a kind as an author writes them; the helper adds what is required. `body` is the Markdown under the header. */
type Row<Schema extends z.ZodType> = Partial<z.input<Schema>> & { readonly body?: string };

/** Ids alone, or ids with fields. */
type Rows<Schema extends z.ZodType> = readonly string[] | Readonly<Record<string, Row<Schema>>>;

/** Levels alone, weakest first, or a rubric in detail, where `levels` are short for a scale. */
export type RubricRow = readonly string[] | (Row<typeof rubricSchema> & { readonly levels?: readonly string[] });

/** `elements` are levels in the order of the rubric's elements. */
export type RatingRow = Row<typeof ratingSchema> & { readonly elements?: readonly string[] };

/** By subject, or by `subject@unit`: a level, `rubric:level`, `-` for not rated, `?` for open, or a rating in detail. */
export type RatingsRow = Readonly<Record<string, string | RatingRow>>;

export type RoutineRow = Row<typeof routineSchema>;
export type StrategyRow = Row<typeof strategySchema>;
export type IndicatorRow = Row<typeof indicatorSchema> & { readonly data?: string; readonly hidden?: string };

/** What a test says of a district; everything else is plain and the same each time. */
export interface SiteTable {
  readonly today?: Day;
  readonly site?: Row<typeof siteSchema>;
  readonly people?: z.input<typeof peopleSchema>;
  /** Beside `framework`: red, amber-red, amber-green and green with three elements. */
  readonly rubrics?: Readonly<Record<string, RubricRow>>;
  readonly units?: Rows<typeof unitSchema>;
  readonly plans?: Rows<typeof planSchema>;
  readonly goals?: Rows<typeof goalSchema>;
  readonly strategies?: Rows<typeof strategySchema>;
  /** `data` and `hidden` are its tables as text. */
  readonly indicators?: Readonly<Record<string, IndicatorRow>>;
  readonly series?: Rows<typeof seriesSchema>;
  /** By id, which begins with the date: ratings alone, or ratings and the routine's fields. Held unless it says otherwise. */
  readonly routines?: Readonly<Record<string, RatingsRow | readonly [RatingsRow, RoutineRow]>>;
  readonly pages?: Rows<typeof pageSchema>;
  readonly boardReports?: Readonly<Record<string, Row<typeof boardReportSchema>>>;
  /** The records of closed routines, by the routine's id. */
  readonly records?: Readonly<Record<string, RecordFields>>;
  readonly pictures?: readonly string[];
  /** When files were last changed, by the file as the repository calls it. */
  readonly changed?: Readonly<Record<string, Day>>;
  readonly repository?: string;
}

export const levels = ['red', 'amber-red', 'amber-green', 'green'] as const;
const elements = ['planning', 'capacity', 'evidence'];

export function makeSite(table: SiteTable = {}): Site {
  return siteOf(makeEntries(table), table);
}

/** A site of entries in whatever order they come. */
export function siteOf(
  entries: readonly Entry[],
  { today = '2026-11-22', pictures = [], changed: days = {}, repository, indicators }: SiteTable = {},
): Site {
  const changed: ChangedAt = (written) => {
    const day = days[fileOf(written)];
    return day === undefined ? null : Date.parse(`${day}T20:00:00Z`);
  };
  return buildSite(entriesOf(entries, pictures, indicators), { today, changed, repository: repository ?? null });
}

/** One thing of a shelf, which a test knows to be there. */
export function pick<Thing>(shelf: { get(id: string): Thing | undefined }, id: string): Thing {
  const thing = shelf.get(id);
  if (thing === undefined) throw new Error(`The test's site has no "${id}".`);
  return thing;
}

/** A rating by `<routine>/<subject>`. */
export function ratingAt(site: Site, id: string): Rating {
  const all = site.routines.all.flatMap((routine) => routine.ratings);
  return pick({ get: () => all.find((rating) => rating.id === id) }, id);
}

export function makeEntries(given: SiteTable): Entry[] {
  const table = { plans: ['plan'], goals: ['goal'], series: ['series'], ...given };
  const { plans, goals, series, strategies = [], units = [], pages = [] } = table;
  const inFirst = { plan: idsOf(plans)[0] ?? '', goal: idsOf(goals)[0] ?? '', series: idsOf(series)[0] ?? '' };
  const success = { what: 'It works', by: '2028-06-15' };
  return [
    entry('site', 'site', { name: 'Cedar Fork', ...table.site }),
    ...(table.people ? [entry('people', 'people', table.people)] : []),
    ...Object.entries({ framework: levels, ...table.rubrics }).map(([id, row]) => rubricEntry(id, row)),
    ...listed('unit', units, { kind: 'school' }),
    ...listed('plan', plans, { years: ['2025-26', '2026-27', '2027-28'] }),
    ...listed('goal', goals, { plan: inFirst.plan, success: 'Every student reads' }),
    ...listed('strategy', strategies, { goals: [inFirst.goal], lead: 'Luis Ortega', success }),
    ...Object.entries(table.indicators ?? {}).map(([id, row]) => indicatorEntry(id, row)),
    ...listed('series', series, { plan: inFirst.plan }),
    ...listed('page', pages, {}),
    ...Object.entries(table.boardReports ?? {}).map(([id, row]) => entry('board-report', id, row)),
    ...Object.entries(table.records ?? {}).map(([id, row]) => entry('record', id, row)),
    ...Object.entries(table.routines ?? {}).flatMap(([id, row]) => routineEntries(table, inFirst.series, id, row)),
  ];
}

function indicatorEntry(id: string, { data: _data, hidden: _hidden, ...fields }: IndicatorRow): Entry<'indicator'> {
  const base = { title: titled(id), kind: 'student-outcome', timing: 'leading', direction: 'up', unit: 'percent' };
  return entry('indicator', id, { ...base, ...fields });
}

function routineEntries(
  table: SiteTable,
  series: string,
  id: string,
  row: RatingsRow | readonly [RatingsRow, RoutineRow],
): Entry<'routine' | 'rating'>[] {
  const [ratings, fields] = isPair(row) ? row : [row, {}];
  const date = id.slice(id.lastIndexOf('/') + 1).slice(0, 10);
  return [
    entry('routine', id, { series, date, status: 'held', ...fields }),
    ...Object.entries(ratings).map(([subject, rating]) => ratingEntry(table, id, subject, rating)),
  ];
}

function isPair(row: RatingsRow | readonly [RatingsRow, RoutineRow]): row is readonly [RatingsRow, RoutineRow] {
  return Array.isArray(row);
}

function ratingEntry(table: SiteTable, routine: string, key: string, row: string | RatingRow): Entry<'rating'> {
  const [subject = '', unit] = key.split('@');
  const { elements: given, ...fields } = typeof row === 'string' ? levelRow(row) : row;
  const kind = (['strategies', 'goals', 'plans', 'units'] as const).find((shelf) => idsOf(table[shelf] ?? []).includes(subject));
  const field = { strategies: 'strategy', goals: 'goal', plans: 'plan', units: 'unit' }[kind ?? 'strategies'];
  const named = given ? { ratings: Object.fromEntries(given.map((level, index) => [elements[index] ?? '', level])) } : {};
  const within = unit === undefined ? {} : { in: unit };
  const id = `${routine}/${key.replaceAll('/', '-').replace('@', '--')}`;
  return entry('rating', id, { [field]: subject, rubric: 'framework', ...within, ...named, ...fields }, folderOf(routine));
}

function levelRow(text: string): RatingRow {
  if (text === '-') return { notRated: 'No evidence yet.' };
  if (text === '?') return {};
  const [rubric, level] = text.split(':');
  return level === undefined ? { overall: text } : { overall: level, ...(rubric === undefined ? {} : { rubric }) };
}

function isList(row: RubricRow): row is readonly string[] {
  return Array.isArray(row);
}

function rubricEntry(id: string, row: RubricRow): Entry<'rubric'> {
  const { levels: scale = [], ...fields } = isList(row) ? { levels: row } : row;
  const scaled = scale.map((level) => ({ id: level, label: level.charAt(0).toUpperCase() + level.slice(1) }));
  const rated = elements.map((element) => ({ id: element, title: titled(element) }));
  return entry('rubric', id, { title: titled(id), scale: scaled, elements: rated, ...fields });
}

function listed<Name extends KindName>(
  kind: Name,
  rows: readonly string[] | Readonly<Record<string, object>>,
  base: object,
): Entry<Name>[] {
  const pairs = Array.isArray(rows) ? rows.map((id) => [id, {}] as const) : Object.entries(rows);
  return pairs.map(([id, fields]) => entry(kind, id, { title: titled(id), ...base, ...fields }));
}

function idsOf(rows: readonly string[] | Readonly<Record<string, object>>): readonly string[] {
  return Array.isArray(rows) ? rows : Object.keys(rows);
}

/** `lincoln/teacher-equity` → `Teacher equity`. */
function titled(id: string): string {
  const words = id.slice(id.lastIndexOf('/') + 1).replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function folderOf(id: string): string {
  return id.includes('/') ? id.slice(0, id.lastIndexOf('/')) : '';
}

function entry<Name extends KindName>(
  kind: Name,
  id: string,
  { body = '', ...fields }: { body?: string; [field: string]: unknown },
  folder = folderOf(id),
): Entry<Name> {
  const path = kind === 'record' ? `routines/${id}/record.yaml` : `${kinds[kind].folder ?? ''}/${id}`;
  const start = { line: 1, column: 1 };
  return {
    kind,
    id,
    folder,
    fields: kinds[kind].schema.parse(fields) as Fields[Name],
    body: prose(body, kind),
    source: { file: `content/${path}`, path, disk: `/content/${path}`, locate: () => start, end: start },
    internal: false,
  };
}

/** A link in it leads to `../<folder>/<id>`: the files of a test have no endings. */
function prose(source: string, kind: KindName): Prose {
  const { text, links, images, sections, headings, embedded } =
    kind === 'page' ? readMdx(source) : { ...readMarkdown(source), embedded: [] };
  return {
    text,
    html: text === '' ? '' : `<p>${text}</p>`,
    blocks: kind === 'page' ? [] : readBlocks(source, { hrefOf: (url) => url, deeper: 1 }),
    links,
    images,
    sections,
    anchors: headings,
    source: kind === 'page' ? source : '',
    embedded,
  };
}

export function entriesOf(
  entries: readonly Entry[],
  pictures: readonly string[] = [],
  indicators: NonNullable<SiteTable['indicators']> = {},
): Entries {
  return entriesFrom(entries, {
    places: new Map(entries.map(({ source, kind, id }) => [source.path, { kind, id }])),
    pictures: new Map(pictures.map((path) => [path, { path, file: `/content/${path}`, format: 'png', internal: false } satisfies Picture])),
    tables: tablesOf(indicators),
  });
}
