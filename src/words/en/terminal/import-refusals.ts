import type { ImportRefusal } from '../../../domain/indicator-import.ts';
import type { Breach } from '../../../domain/privacy/breach.ts';
import type { FrameLine } from '../../../domain/privacy/linked/frame.ts';
import type { Flaw } from '../../../domain/privacy/refusal.ts';
import type { Key } from '../../../domain/privacy/rows.ts';
import type { GroupPlace, Place } from '../../../domain/privacy/shape.ts';
import { and } from '../lists.ts';

/** What units and groups are called. */
export interface CellNames {
  unit(id: string): string;
  group(id: string): string;
}

const flaws: Readonly<Record<Flaw, string>> = {
  'not-a-number': 'stands no number',
  'not-whole': 'a number of students has a fraction',
  'below-zero': 'a number is below zero',
  'part-above-size': 'more students count than there are',
  'share-above-all': 'a percentage is above 100',
  'wrong-kind': 'stands another kind of number than the indicator has',
};

/** Why rows cannot be published, and what to do. No number of a cell is ever part of it. */
export function refusalWords(refusal: ImportRefusal, names: CellNames): string {
  switch (refusal.kind) {
    case 'unknown-period':
    case 'unknown-unit':
    case 'unknown-group':
      return `${cellWords(refusal.cell, names)} is in no table of this indicator. Name its group under "groups" in index.md.`;
    case 'twice':
      return `${cellWords(refusal.cell, names)} is there twice. Keep one of the rows.`;
    case 'wrong-figure':
      return `In ${cellWords(refusal.cell, names)} ${flaws[refusal.flaw]}. Correct it in the export.`;
    case 'not-a-share':
      return `In ${cellWords(refusal.cell, names)} no whole number of students gives the percentage. If it is a mean of percentages, write "unit: rate" or "unit: score" in index.md; else correct it.`;
    case 'group-twice':
      return `The group "${names.group(refusal.group)}" stands in two partitions. Such tables are not two-way, and nobody could prove that they are safe. Keep it in one, and import the other as an indicator of its own.`;
    case 'partitions-not-said':
      return 'Nobody can tell whether the groups together are everybody. If they are, a hidden one is the total less the others. List the groups that add up under "partitions" in index.md, or write "partitions: {}" there if none do.';
    case 'cumulative-rate':
      return 'A rate that counts from the beginning of the school year cannot be protected: the difference between two periods tells about few students. Import numbers of single periods, or counts.';
    case 'periods-overlap':
      return `${refusal.period} and ${refusal.other} have days in common. The count of the longer period less those of its other parts would give back a part that is hidden. Import one form of period, such as seasons.`;
    case 'falls':
      return `${cellWords(refusal.cell, names)} is lower than in ${refusal.since}, though the indicator counts from the beginning of the year. Correct it, or take "cumulative" out of index.md.`;
    case 'does-not-add-up':
      return `In ${refusal.period} the numbers do not add up${inLines(refusal.lines, names)}. Then nothing can be proven. Correct them, add the school or group that is missing, or take the groups out of "partitions".`;
    case 'cannot-protect':
      return `${placeWords(refusal.place, names)} could be worked out, whatever else is hidden. ${combineWords(refusal.combine, names)}`;
    case 'not-proven':
      return `The check of the result found what could be worked out: ${breachPlaces(refusal.breaches, names)}. Nothing is published that is not proven. Put groups together, or leave this period out.`;
    case 'several-levels':
      return `The schools and units of this table do not belong to one whole: ${and(refusal.units.slice(0, 9))}${refusal.units.length > 9 ? ' and more' : ''}. Import the schools of one district with that district, and other levels as an indicator of their own.`;
    case 'public-already':
      return `To protect the new numbers, cells of ${and(refusal.periods)} that are public would have to be hidden too. Import those periods again together with the new one.`;
  }
}

/** A cell by its names: `Alder Elementary, Grade 3, 2026-27`. */
export function cellWords({ period, unit, group }: Key, names: CellNames): string {
  return [names.unit(unit), names.group(group), period].join(', ');
}

function placeWords({ period, unit, group }: Place, names: CellNames): string {
  const where = unit.kind === 'unit' ? names.unit(unit.id) : 'the students of no school';
  return [where, groupWords(group, names), period].join(', ');
}

function groupWords(group: GroupPlace, names: CellNames): string {
  if (group.kind === 'group') return names.group(group.id);
  return group.than === '' ? 'all students' : `all but ${names.group(group.than)}`;
}

function combineWords(combine: readonly GroupPlace[], names: CellNames): string {
  const groups = [...new Set(combine.map((group) => groupWords(group, names)))];
  if (groups.length < 2) return 'Put this group together with another one, or leave it out of the export.';
  return `Put these groups together into one, and import again: ${and(groups)}.`;
}

function inLines(lines: readonly FrameLine[], names: CellNames): string {
  const [line] = lines;
  if (!line) return '';
  if (line.kind === 'group') return `: the schools' numbers of ${groupWords(line.group, names)} are not those of the whole`;
  const where = line.unit.kind === 'unit' ? names.unit(line.unit.id) : 'the students of no school';
  return `: the groups of ${where} are not all its students`;
}

function breachPlaces(breaches: readonly Breach[], names: CellNames): string {
  const places = breaches.map((breach) => {
    if ('cell' in breach) return cellWords(breach.cell, names);
    return breach.kind === 'does-not-add-up' ? breach.period : placeWords(breach.place, names);
  });
  const shown = [...new Set(places)];
  return shown.length > 5 ? `${shown.slice(0, 5).join('; ')} and ${shown.length - 5} more` : shown.join('; ');
}
