import { indicatorSchema } from '../../schemas/indicator.ts';
import { issueAt, type Entries, type Entry } from '../entry.ts';
import { isInRange, rangeOf } from '../indicator-range.ts';
import { issue, type Issue } from '../issue.ts';

/** Targets, groups and partitions of an indicator fit each other and its unit of measure. */
export function indicatorsFit(entries: Entries): Issue[] {
  return entries
    .of('indicator')
    .flatMap((entry) => [
      ...looseFields(entry),
      ...unknownGroups(entry),
      ...groupsInTwoLists(entry),
      ...impossibleValues(entry),
      ...sameTargets(entry),
    ]);
}

/** A rate says what it is counted on, and a range goes upwards. */
function looseFields(entry: Entry<'indicator'>): Issue[] {
  const { unit, per, range } = entry.fields;
  const what = indicatorSchema.shape.per.meta()?.description ?? '';
  return [
    ...(unit === 'rate' && per === undefined ? [issue('missing-field', entry.source.file, entry.source.end, { field: 'per', what })] : []),
    ...(range && range.least >= range.most
      ? [issueAt(entry, ['range'], 'wrong-value', { field: 'range', expected: 'range', found: '' })]
      : []),
  ];
}

function unknownGroups(entry: Entry<'indicator'>): Issue[] {
  const { groups = {}, partitions = {}, targets = [] } = entry.fields;
  const known = Object.keys(groups);
  const named = [
    ...Object.entries(partitions).flatMap(([partition, ids]) =>
      ids.map((group, index) => ({ group, at: ['partitions', partition, index] })),
    ),
    ...targets.flatMap(({ group }, index) => (group === undefined ? [] : [{ group, at: ['targets', index, 'group'] }])),
  ];
  return named
    .filter(({ group }) => !known.includes(group))
    .map(({ group, at }) => issueAt(entry, at, 'unknown-group', { group, known, more: 0 }));
}

/** Sums over lists that share a group are more than can be checked for small groups. */
function groupsInTwoLists(entry: Entry<'indicator'>): Issue[] {
  const seen = new Set<string>();
  return Object.entries(entry.fields.partitions ?? {}).flatMap(([partition, groups]) =>
    groups.flatMap((group, index) => {
      if (seen.has(group)) return [issueAt(entry, ['partitions', partition, index], 'group-in-two-lists', { group })];
      seen.add(group);
      return [];
    }),
  );
}

function impossibleValues(entry: Entry<'indicator'>): Issue[] {
  const { targets = [], baseline } = entry.fields;
  const range = rangeOf(entry.fields);
  const values = [
    ...(baseline?.value === undefined ? [] : [{ value: baseline.value, at: ['baseline', 'value'] }]),
    ...targets.map(({ value }, index) => ({ value, at: ['targets', index, 'value'] })),
  ];
  return values
    .filter(({ value }) => !isInRange(value, range))
    .map(({ value, at }) => issueAt(entry, at, 'value-out-of-range', { found: String(value), ...range, isSign: false, more: 0 }));
}

/** Two targets of one kind for the same unit, group and period. */
function sameTargets(entry: Entry<'indicator'>): Issue[] {
  const first = new Map<string, number>();
  return (entry.fields.targets ?? []).flatMap(({ by, kind, in: unit = '', group = '' }, index) => {
    const key = [by, kind, unit, group].join(' ');
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, index);
      return [];
    }
    const firstLine = entry.source.locate(['targets', earlier, 'by']).line;
    return [issueAt(entry, ['targets', index, 'by'], 'duplicate-target', { by, firstLine })];
  });
}
