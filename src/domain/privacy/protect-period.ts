import { startOf, type Why } from './classify.ts';
import type { Scale } from './figures.ts';
import { sheetOf, type Cell, type CellStart, type Sheet } from './linked/sheet.ts';
import { widenAll } from './linked/widen.ts';
import { figureAt, frameOfFigures, placesOf, type Figures } from './period-view.ts';
import { isSmall, type Policy } from './policy.ts';
import type { Refusal } from './refusal.ts';
import { keyOf, type Key, type RawFigure } from './rows.ts';
import { isNearEnd } from './scale-ends.ts';
import { settlePeriod, type SettledPeriod } from './settle-period.ts';
import type { GroupPlace, Place, Shape, UnitPlace } from './shape.ts';

/** One period of raw figures to protect. */
export interface PeriodTask {
  readonly period: string;
  readonly figures: Figures<RawFigure>;
  readonly shape: Shape;
  readonly policy: Policy;
  readonly scale: Scale;
  readonly hiddenBefore: ReadonlySet<string>;
  /** The period before it in the same school year, where figures count everything since that began; `null` else. */
  readonly before: PeriodAfter | null;
  /** Places of its frame of which a reader was found to know too much. */
  readonly exposed: ReadonlySet<number>;
}

/** What the next period of a school year has to know: sizes so far, and what is hidden, by unit and group. */
export interface PeriodAfter {
  readonly period: string;
  readonly sizes: ReadonlyMap<string, number>;
  readonly hidden: ReadonlySet<string>;
}

/** What is withheld in a period, or why it cannot be protected. */
export type PeriodDone =
  | { readonly kind: 'protected'; readonly withheld: readonly (Key & { readonly why: Why })[]; readonly after: () => PeriodAfter }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/**
 * Decides what to withhold in one period. Where figures count everything since the school year began, it is the increases since the period
 * before that are protected, and a cell that is hidden stays hidden until the year is over: then what is known of every increase is exactly
 * what its own table tells, and no difference of two figures tells more.
 */
export function protectPeriod(task: PeriodTask): PeriodDone {
  const { period, figures, shape, scale, before } = task;
  const frame = frameOfFigures(shape, figures);
  const places = placesOf(frame);
  const base = places.map(({ unit, group }) => (before ? (before.sizes.get(nameOf(unit, group)) ?? 0) : 0));
  const fall = places.find(({ unit, group }, place) => {
    const figure = figureAt(figures, unit, group);
    return figure?.kind === 'count' && figure.value < (base[place] ?? 0);
  });
  if (fall && before) return refuse(fallOf(fall, period, before.period));
  const settled = settlePeriod(frame, figures, scale, base);
  if (settled.kind === 'does-not-add-up') return refuse({ kind: settled.kind, period, what: settled.what, lines: settled.lines });
  const starts = places.map((at, place) => startAt(task, at, place, settled, base[place] ?? 0));
  const sheet = sheetOf(frame, starts, settled.step);
  const widened = widenAll(sheet, task.policy);
  if (widened.kind === 'stuck') return refuse(cannotProtect(period, sheet, widened.cell));
  return { kind: 'protected', withheld: withheldIn(task, sheet), after: () => afterOf(task, places, settled.sizes, sheet) };
}

/** What is known once a period is done, with what was hidden in the periods before it. */
function afterOf({ period, before }: PeriodTask, places: readonly FramePlace[], settled: readonly number[], { cells }: Sheet): PeriodAfter {
  const names = places.map(({ unit, group }) => nameOf(unit, group));
  const sizes = names.map((name, place) => [name, settled[place] ?? 0] as const);
  const hidden = names.filter((_, place) => cells[place]?.status === 'hidden');
  return { period, sizes: new Map([...(before?.sizes ?? []), ...sizes]), hidden: new Set([...(before?.hidden ?? []), ...hidden]) };
}

function refuse(refusal: Refusal): PeriodDone {
  return { kind: 'refused', refusal };
}

interface FramePlace {
  readonly unit: UnitPlace;
  readonly group: GroupPlace;
}

/** The sheet's start of a place: of an increase, where figures count everything since the school year began. */
function startAt(
  task: PeriodTask,
  at: FramePlace,
  place: number,
  settled: Extract<SettledPeriod, { kind: 'settled' }>,
  base: number,
): CellStart {
  const amounts = settled.amounts.map((amount) => (amount[place] ?? 0) - base);
  const numbers = { size: (settled.sizes[place] ?? 0) - base, amounts, step: settled.step };
  const figure = figureAt(task.figures, at.unit, at.group);
  const isWhole =
    (at.unit.kind === 'unit' && at.unit.id === task.shape.whole) || (at.group.kind === 'group' && at.group.id === task.shape.everyone);
  const isCopy = at.unit.kind === 'unlisted' && task.shape.parts.length === 0;
  const plain = startOf({ ...at, isWhole, isCopy }, figure, numbers, task.scale, task.policy, isForced(task, at.unit, at.group));
  const start = task.exposed.has(place) ? { ...plain, sensitive: 'all' as const } : plain;
  return wasHidden(task, at.unit, at.group) ? { ...start, least: 0 } : start;
}

function isForced(task: PeriodTask, unit: UnitPlace, group: GroupPlace): boolean {
  const { period, hiddenBefore } = task;
  if (unit.kind !== 'unit' || group.kind !== 'group') return false;
  const isBefore = hiddenBefore.size > 0 && hiddenBefore.has(keyOf({ period, unit: unit.id, group: group.id }));
  return isBefore || wasHidden(task, unit, group);
}

/** Whether a place was hidden in an earlier period of the school year. */
function wasHidden({ before }: PeriodTask, unit: UnitPlace, group: GroupPlace): boolean {
  return before !== null && before.hidden.has(nameOf(unit, group));
}

function cannotProtect(period: string, { frame, grids }: Sheet, cell: Cell): Refusal {
  const [unit, group] = [frame.units[cell.unit], frame.groups[cell.group]];
  const place: Place = { period, unit: unit ?? { kind: 'unlisted' }, group: group ?? { kind: 'others', than: '' } };
  const beside = grids.flatMap((grid) => (grid[cell.unit]?.includes(cell) ? (grid[cell.unit] ?? []) : []));
  const combine = beside.flatMap((other) => (other.status === 'hidden' && other.group !== 0 ? (frame.groups[other.group] ?? []) : []));
  return { kind: 'cannot-protect', place, combine };
}

function withheldIn(task: PeriodTask, sheet: Sheet): (Key & { readonly why: Why })[] {
  return placesOf(sheet.frame).flatMap(({ unit, group }, place) => {
    const cell = sheet.cells[place];
    if (!cell || unit.kind !== 'unit' || group.kind !== 'group') return [];
    const why = whyOf(task, cell, sheet.step, unit, group);
    return why ? [{ period: task.period, unit: unit.id, group: group.id, why }] : [];
  });
}

function whyOf(
  task: PeriodTask,
  cell: Cell,
  step: number,
  unit: UnitPlace & { kind: 'unit' },
  group: GroupPlace & { kind: 'group' },
): Why | null {
  if (cell.status !== 'hidden') return cell.cap ? 'capped' : null;
  if (figureAt(task.figures, unit, group)?.kind === 'suppressed') return 'hidden-in-source';
  if (isSmall(cell.size / step, task.policy)) return 'too-few';
  const figure = figureAt(task.figures, unit, group);
  if (figure?.kind === 'rate' && isNearEnd(figure.value, figure.n, task.scale, task.policy)) return 'near-end';
  if (wasHidden(task, unit, group)) return 'earlier-in-year';
  return task.hiddenBefore.has(keyOf({ period: task.period, unit: unit.id, group: group.id })) ? 'before' : 'protects';
}

function fallOf({ unit, group }: FramePlace, period: string, since: string): Refusal {
  const [unitName, groupName] = idsOf(unit, group);
  return { kind: 'falls', cell: { period, unit: unitName, group: groupName }, since };
}

/** A place's name within its period. */
function nameOf(unit: UnitPlace, group: GroupPlace): string {
  const [unitName, groupName] = idsOf(unit, group);
  return `${unit.kind} ${group.kind} ${unitName.length} ${unitName}${groupName}`;
}

function idsOf(unit: UnitPlace, group: GroupPlace): readonly [unit: string, group: string] {
  return [unit.kind === 'unit' ? unit.id : '', group.kind === 'group' ? group.id : group.than];
}
