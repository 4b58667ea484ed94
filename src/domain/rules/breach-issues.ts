import type { DataColumn, DataTable } from '../data-table.ts';
import { cellOf } from '../data-table.ts';
import type { Entries, Entry } from '../entry.ts';
import type { Facts } from '../facts.ts';
import { issue, type Issue, type Position, type RuleName } from '../issue.ts';
import type { CellFault, CellName, LineName, PrivacyFacts } from '../privacy-facts.ts';
import type { Breach } from '../privacy/breach.ts';
import { everyone } from '../privacy/indicator-shape.ts';
import type { FrameLine } from '../privacy/linked/frame.ts';
import { keyOf, keyStart, type Key } from '../privacy/rows.ts';
import type { Place, UnitPlace } from '../privacy/shape.ts';
import type { TableRow } from '../table.ts';

/** The table that breaches are reported in. */
export interface Reported {
  readonly entries: Entries;
  readonly entry: Entry<'indicator'>;
  readonly table: DataTable;
  /** The column whose numbers were looked at. */
  readonly column: 'value' | 'n';
  readonly smallest: number;
  /** The rows of the table by their keys. */
  readonly rows: ReadonlyMap<string, TableRow>;
}

type WorkedOut = Extract<Breach, { kind: 'worked-out' }>;
type OfCell = Exclude<Breach, WorkedOut | { kind: 'does-not-add-up' }>;

/** More cells with one fault than these are counted in the last message about it; a number that is not there is often a whole column. */
const mostNamed = 20;

const ruleOf = {
  'wrong-figure': 'limit-of-no-share',
  'too-few': 'small-group',
  'not-capped': 'share-not-capped',
  'near-end': 'average-near-end',
  'no-size': 'no-group-size',
  'not-a-share': 'not-a-share',
  'was-hidden': 'shown-again',
  falls: 'falls-in-year',
} as const;

/** The messages about breaches: each cell in its row, in words, and never with a number that is to be hidden. */
export function breachIssues(breaches: readonly Breach[], reported: Reported): Issue[] {
  return [...Map.groupBy(breaches, ({ kind }) => kind)].flatMap(([kind, ofKind]) => {
    const most = kind === 'no-size' ? 1 : mostNamed;
    return ofKind.slice(0, most).map((breach, index) => breachIssue(breach, index === most - 1 ? ofKind.length - most : 0, reported));
  });
}

function breachIssue(breach: Breach, more: number, reported: Reported): Issue {
  if (breach.kind === 'worked-out') return workedOut(breach, more, reported);
  if (breach.kind === 'does-not-add-up') return sumsDisagree(breach, reported);
  return cellIssue(breach, more, reported);
}

function cellIssue(breach: OfCell, more: number, reported: Reported): Issue {
  const { kind, cell } = breach;
  if (kind === 'unknown-cell' || kind === 'twice') throw new Error(`A row that was read has no place: ${keyOf(cell)}.`);
  const fault: CellFault = { cell: nameOf({ ...cell, others: false }, reported), more };
  const facts = kind === 'falls' ? { ...fault, since: breach.since } : { ...fault, least: reported.smallest };
  const ofSize = (kind === 'too-few' || kind === 'no-size') && reported.entry.fields.unit !== 'count';
  return issueIn(
    reported,
    ruleOf[kind],
    at(reported, [cell], ofSize ? 'n' : reported.column),
    facts as PrivacyFacts[(typeof ruleOf)[typeof kind]],
  );
}

function workedOut({ place, what, exactly, way, using }: WorkedOut, more: number, reported: Reported): Issue {
  const cell = placeName(place, reported);
  const keys = [place, ...using].flatMap(keyOfPlace);
  const help = using.map((one) => placeName(one, reported));
  return issueIn(reported, 'worked-out', at(reported, keys, reported.column), { cell, more, what, exactly, way, using: help });
}

function sumsDisagree({ period, what, lines }: Extract<Breach, { kind: 'does-not-add-up' }>, reported: Reported): Issue {
  const first = [...reported.rows].find(([key]) => key.startsWith(keyStart(period)));
  const where = first ? reported.table.locate(first[1], reported.column) : { line: 1, column: 1 };
  return issueIn(reported, 'sums-disagree', where, { period, what, lines: lines.map((line) => lineName(line, reported)) });
}

function issueIn<Rule extends RuleName>({ table }: Reported, rule: Rule, where: Position, facts: Facts[Rule]): Issue {
  return issue(rule, table.file, where, facts);
}

/** Where the first of some cells that has a row stands; at its mark where it has no number. */
function at({ table, rows }: Reported, keys: readonly Key[], column: 'value' | 'n'): Position {
  const row = keys.map((key) => rows.get(keyOf(key))).find((one) => one !== undefined);
  if (!row) return { line: 1, column: 1 };
  const isHidden = cellOf(table, row, column) === '' && cellOf(table, row, 'mark') !== '';
  const wanted: DataColumn = isHidden ? 'mark' : column;
  return table.locate(row, table.columns.has(wanted) ? wanted : 'value');
}

/** The row of a place; that of the group where it is everybody who is not in it. */
function keyOfPlace({ period, unit, group }: Place): Key[] {
  if (unit.kind === 'unlisted') return [];
  return [{ period, unit: unit.id, group: group.kind === 'group' ? group.id : group.than }];
}

function placeName({ period, unit, group }: Place, reported: Reported): CellName {
  const others = group.kind === 'others';
  return nameOf({ period, unit: unit.kind === 'unit' ? unit.id : null, group: others ? group.than : group.id, others }, reported);
}

interface Names {
  readonly period: string;
  readonly unit: string | null;
  readonly group: string;
  readonly others: boolean;
}

function nameOf({ period, unit, group, others }: Names, reported: Reported): CellName {
  return { period, unit: unit === null ? null : unitName(unit, reported), group: groupName(group, reported), others };
}

function unitName(id: string, { entries }: Reported): string {
  return entries.get('unit', id)?.fields.title ?? id;
}

function groupName(id: string, { entry }: Reported): string | null {
  return id === everyone ? null : (entry.fields.groups?.[id] ?? id);
}

function lineName(line: FrameLine, reported: Reported): LineName {
  if (line.kind === 'unit') {
    const groups = line.groups.flatMap((group) => (group.kind === 'group' ? (groupName(group.id, reported) ?? []) : []));
    return { kind: 'unit', unit: unitOf(line.unit, reported), groups };
  }
  const { group } = line;
  return group.kind === 'group'
    ? { kind: 'group', group: groupName(group.id, reported), others: false }
    : { kind: 'group', group: groupName(group.than, reported), others: true };
}

function unitOf(unit: UnitPlace, reported: Reported): string | null {
  return unit.kind === 'unit' ? unitName(unit.id, reported) : null;
}
