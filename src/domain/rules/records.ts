import { subjectFields } from '../../schemas/rating.ts';
import type { RatingFields } from '../../schemas/rating.ts';
import { cellOf } from '../data-table.ts';
import { mayKnow } from '../may-know.ts';
import { issueAt, resolveId, resolveStep, type Entries, type Entry, type FieldPath } from '../entry.ts';
import type { Issue } from '../issue.ts';
import { groupOf, stateOf } from '../observation.ts';
import { referencesIn, type WrittenReference } from '../references.ts';
import { ratingsByRoutine } from './ratings.ts';

/** A record is that of a held routine, knows what the routine names, says what it says, and shows no number that has been hidden since. */
export function recordsHold(entries: Entries): Issue[] {
  const records = entries.of('record');
  if (records.length === 0) return [];
  const ratings = ratingsByRoutine(entries);
  return records.flatMap((record) => {
    const routine = entries.get('routine', record.id);
    if (!routine) return [];
    const { status } = routine.fields;
    if (status !== 'held') return [issueAt(record, [], 'record-not-held', { status })];
    const own = (ratings.get(record.id) ?? []).filter((rating) => mayKnow(record, rating));
    return [
      ...lacks(entries, record, [record, routine, ...own]),
      ...lacksSteps(entries, record, routine),
      ...otherRatings(entries, record, own),
      ...otherDecisions(record, routine),
      ...otherSteps(record, routine),
      ...hiddenSince(entries, record),
    ];
  });
}

/** Whether an issue is about a record that its routine has outgrown, which making it again may mend. */
export function isOfRecord(found: Issue): found is Extract<Issue, { rule: 'record-lacks' | 'record-differs' | 'record-shows-hidden' }> {
  const { rule } = found;
  return rule === 'record-lacks' || rule === 'record-differs' || rule === 'record-shows-hidden';
}

/** Everything that the packet names must be in the record, or the pages would have to ask the living files. */
function lacks(entries: Entries, record: Entry<'record'>, files: readonly Entry[]): Issue[] {
  const { people = [], series, plans, units = [], goals = [], strategies = [], rubrics = [], indicators = [] } = record.fields;
  const known: ReadonlyMap<WrittenReference['target'], ReadonlySet<string>> = new Map([
    ['person', new Set(people.map((one) => one.person))],
    ['series', new Set(series.map((one) => one.series))],
    ['plan', new Set(plans.map((one) => one.plan))],
    ['unit', new Set(units.map((one) => one.unit))],
    ['goal', new Set(goals.map((one) => one.goal))],
    ['strategy', new Set(strategies.map((one) => one.strategy))],
    ['rubric', new Set(rubrics.map((one) => one.rubric))],
    ['indicator', new Set(indicators.map((one) => one.indicator))],
  ]);
  const living = entries.get('people', 'people')?.fields ?? {};
  const isKnown = ({ target, value }: WrittenReference, folder: string): boolean => {
    if (target === 'person') return !Object.hasOwn(living, value) || known.get(target)?.has(value) === true;
    const id = resolveId(entries, target, value, folder);
    return id === undefined || known.get(target)?.has(id) !== false;
  };
  return files.flatMap((file) =>
    referencesIn(file)
      .filter((reference) => !isKnown(reference, file.folder))
      .map(({ at, target, value }) => issueAt(file, at, 'record-lacks', { target, id: value, routine: record.id })),
  );
}

/** Promises of earlier routines that the routine answers are told as they were made. */
function lacksSteps(entries: Entries, record: Entry<'record'>, routine: Entry<'routine'>): Issue[] {
  const known = new Set((record.fields.earlier ?? []).flatMap((one) => (one.nextSteps ?? []).map(({ id }) => `${one.routine}#${id}`)));
  return (routine.fields.followUps ?? []).flatMap(({ step }, index) => {
    const id = resolveStep(entries, step, routine.folder);
    return known.has(id) || !isPromised(entries, id)
      ? []
      : [issueAt(routine, ['followUps', index, 'step'], 'record-lacks', { target: 'next step', id: step, routine: record.id })];
  });
}

/** Whether a routine has a step; that one is named which nobody promised is another mistake. */
function isPromised(entries: Entries, address: string): boolean {
  const [routine = '', step] = address.split('#');
  return entries.get('routine', routine)?.fields.nextSteps?.some(({ id }) => id === step) ?? false;
}

type Subject = Pick<RatingFields, (typeof subjectFields)[number] | 'in'>;

/** What a rating is of, with ids in full: `strategy coaching` or `strategy coaching in alder-elementary`. */
function subjectOf(entries: Entries, fields: Subject, folder: string): { readonly key: string; readonly name: string } {
  const field = subjectFields.find((one) => fields[one] !== undefined) ?? 'strategy';
  const id = resolveId(entries, field, fields[field] ?? '', folder) ?? '';
  const within = fields.in === undefined ? '' : ` in ${resolveId(entries, 'unit', fields.in, folder)}`;
  return { key: `${field} ${id}${within}`, name: `${id}${within}` };
}

function otherRatings(entries: Entries, record: Entry<'record'>, own: readonly Entry<'rating'>[]): Issue[] {
  const said = new Map(
    own.flatMap((rating) => {
      const { overall, notRated } = rating.fields;
      return overall === undefined && notRated === undefined
        ? []
        : [[subjectOf(entries, rating.fields, rating.folder).key, rating] as const];
    }),
  );
  const recorded = new Map((record.fields.ratings ?? []).map((rating, index) => [subjectOf(entries, rating, '').key, { rating, index }]));
  const routine = record.id;
  return [
    ...[...said].flatMap(([key, rating]) => {
      const before = recorded.get(key)?.rating;
      const { overall: now = null } = rating.fields;
      const was = before?.overall ?? null;
      if (before && was === now && before.rubric === resolveId(entries, 'rubric', rating.fields.rubric, rating.folder)) return [];
      const { name } = subjectOf(entries, rating.fields, rating.folder);
      const at = rating.fields.overall === undefined ? 'notRated' : 'overall';
      return [issueAt(rating, [at], 'record-differs', { what: 'rating', name, recorded: before ? was : undefined, now, routine })];
    }),
    ...[...recorded].flatMap(([key, { rating, index }]) => {
      if (said.has(key)) return [];
      const { name } = subjectOf(entries, rating, '');
      const facts = { what: 'rating', name, recorded: rating.overall ?? null, now: undefined, routine } as const;
      return [issueAt(record, ['ratings', index], 'record-differs', facts)];
    }),
  ];
}

function otherDecisions(record: Entry<'record'>, routine: Entry<'routine'>): Issue[] {
  const [before, now] = [record.fields.decisions ?? [], routine.fields.decisions ?? []];
  const differs = (at: FieldPath, file: Entry, recorded: string | undefined, text: string | undefined): Issue =>
    issueAt(file, at, 'record-differs', { what: 'decision', name: recorded ?? text ?? '', recorded, now: text, routine: record.id });
  return [
    ...now.flatMap(({ text }, index) => (before.includes(text) ? [] : [differs(['decisions', index, 'text'], routine, undefined, text)])),
    ...before.flatMap((text, index) =>
      now.some((one) => one.text === text) ? [] : [differs(['decisions', index], record, text, undefined)],
    ),
  ];
}

function otherSteps(record: Entry<'record'>, routine: Entry<'routine'>): Issue[] {
  const [before, now] = [record.fields.nextSteps ?? [], routine.fields.nextSteps ?? []];
  const facts = { what: 'step', routine: record.id } as const;
  return [
    ...now.flatMap((step, index) => {
      const recorded = before.find(({ id }) => id === step.id);
      if (!recorded)
        return [
          issueAt(routine, ['nextSteps', index, 'id'], 'record-differs', { ...facts, name: step.id, recorded: undefined, now: null }),
        ];
      return (['text', 'owner', 'due'] as const).flatMap(
        (field) =>
        recorded[field] === step[field]
          ? []
          : [issueAt(routine, ['nextSteps', index, field], 'record-differs', { ...facts, name: step.id, recorded: recorded[field] ?? null, now: step[field] ?? null })], // prettier-ignore
      );
    }),
    ...before.flatMap(({ id }, index) =>
      now.some((step) => step.id === id)
        ? []
        : [issueAt(record, ['nextSteps', index, 'id'], 'record-differs', { ...facts, name: id, recorded: null, now: undefined })],
    ),
  ];
}

/** A number that is hidden today must not go on standing in a record. */
function hiddenSince(entries: Entries, record: Entry<'record'>): Issue[] {
  return (record.fields.indicators ?? []).flatMap(({ indicator, cells = [] }, place) => {
    const [entry, table] = [entries.get('indicator', indicator), entries.tables.get(indicator)?.data];
    if (!entry || !table) return [];
    const keyOf = (period: string, unit: string, group: string | null): string => [period, unit, group ?? ''].join(' ');
    const hidden = new Set(
      table.rows.flatMap((row) => {
        const { state } = stateOf(table, row);
        const unit = resolveId(entries, 'unit', cellOf(table, row, 'unit'), entry.folder);
        const isHidden = state === 'suppressed' || state === 'capped';
        return isHidden && unit !== undefined ? [keyOf(cellOf(table, row, 'period'), unit, groupOf(cellOf(table, row, 'group')))] : [];
      }),
    );
    return cells.flatMap(({ period, unit, group = null, value, mark }, index) => {
      if (value === undefined || mark !== undefined || !hidden.has(keyOf(period, unit, group))) return [];
      const facts = { indicator: entry.fields.title, period, unit, group: group ?? '', routine: record.id };
      return [issueAt(record, ['indicators', place, 'cells', index, 'value'], 'record-shows-hidden', facts)];
    });
  });
}
