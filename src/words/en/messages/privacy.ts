import type { Facts } from '../../../domain/facts.ts';
import type { RuleName } from '../../../domain/issue.ts';
import type { CellName, LineName } from '../../../domain/privacy-facts.ts';
import type { Known, Way } from '../../../domain/privacy/breach.ts';
import { and } from '../lists.ts';
import { countOf, inWords } from '../numbers.ts';

const again = 'Import the raw table with "npx stocktake import indicator", which hides what has to be hidden.';

/** The messages about small groups. They name cells and never say a number of them. */
export const privacyMessages = {
  'small-group': ({ cell, least, more }) =>
    `${nameOf(cell)}: fewer students than the ${least} that a group needs before its numbers may be shown.${inMore(more)} ${again}`,
  'share-not-capped': ({ cell, more }) =>
    `${nameOf(cell)}: so near to none or all that it tells of nearly every student. Show a limit with "at-most" or "at-least".${inMore(more)} ${again}`,
  'average-near-end': ({ cell, more }) =>
    `${nameOf(cell)}: so near to an end of the scale that it tells of nearly every student. Write "suppressed" and no number.${inMore(more)} ${again}`,
  'no-group-size': ({ cell, more }) =>
    `${nameOf(cell)}: "n" is empty, so nobody can tell whether the group is large enough to be shown. Write the number of students.${inMore(more)}`,
  'size-without-value': () =>
    '"value" is empty, but "n" still tells how many students they are, which may be few. Leave "n" empty too, and say under "mark" why there is no number.',
  'not-a-share': ({ cell, more }) =>
    `${nameOf(cell)}: no whole number of students gives this share of "n". Correct "value" or "n".${inMore(more)}`,
  'limit-of-no-share': ({ cell, more }) =>
    `${nameOf(cell)}: a limit is shown, but only percentages and rates may have one. Write "suppressed" and no number.${inMore(more)}`,
  'shown-again': ({ cell, more }) =>
    `${nameOf(cell)}: hidden.csv says that this was hidden, and what was hidden once stays hidden. Write "suppressed" and no number.${inMore(more)}`,
  'falls-in-year': ({ cell, since, more }) =>
    `${nameOf(cell)}: less than in ${since}, though it counts from the beginning of the school year. Correct one of the two, or "cumulative" in index.md.${inMore(more)}`,
  'worked-out': ({ cell, what, exactly, way, using, more }) =>
    `${nameOf(cell)}: ${knownWords(what)} can be worked out${exactly ? '' : ' nearly'} ${wayWords(way)}${help(using, cell.period, way)}.${inMore(more)} ${again}`,
  'sums-disagree': ({ period, what, lines }) =>
    `In ${period} ${sumWords(what)} do not add up${where(lines)}, so nobody can tell what may be shown. Correct the rows; students of no school that is listed need a unit of their own.`,
  'cumulative-share': () =>
    'Percentages, rates and averages that count from the beginning of the school year cannot be checked for small groups. Show counts, or each period alone.',
  'counts-overlap': ({ period, other }) =>
    `${period} and ${other} have days in common. If one of its parts is hidden, the count of the longer period less the other parts gives it back. Keep one form of period, such as seasons.`,
  'partitions-not-said': ({ groups }) =>
    `Nobody can tell whether these ${inWords(groups)} groups together are everybody. If they are, a hidden one is the total less the others. Name those that add up under "partitions", or write "partitions: {}" if none do.`,
  'several-levels': ({ unit }) =>
    `The students of ${unit} may be in other schools or units of this table as well, and such sums cannot be checked for small groups. Keep one level, such as the district with its schools, and name the district of each school under "parent".`,
  'group-in-two-lists': ({ group }) =>
    `"${group}" stands in two partitions, and such sums cannot be checked for small groups. Keep it in one, or make two indicators.`,
} satisfies { readonly [Rule in RuleName]?: (facts: Facts[Rule]) => string };

/** `English learners at Pine Hollow in 2025-26-fall` */
function nameOf({ period, ...cell }: CellName): string {
  return `${groupAndUnit(cell)} in ${period}`;
}

function groupAndUnit(cell: Omit<CellName, 'period'>): string {
  return `${whoOf(cell)} at ${unitOf(cell)}`;
}

function whoOf({ group, others }: Pick<CellName, 'group' | 'others'>): string {
  if (group === null) return 'All students';
  return others ? `All who are not in "${group}"` : group;
}

function unitOf({ unit }: Pick<CellName, 'unit'>): string {
  return unit ?? 'the schools that are not in the table';
}

function inMore(more: number): string {
  return more === 0 ? '' : ` The same is true of ${countOf(more, 'more cell')}.`;
}

function knownWords(what: Known): string {
  switch (what) {
    case 'size':
      return 'how many students they are';
    case 'part':
      return 'how many of them the share stands for';
    case 'rest':
      return 'how many of them the share leaves out';
    case 'sum':
      return 'the average';
    case 'increase':
      return 'how few were added since the period before';
  }
}

function wayWords(way: Way): string {
  switch (way) {
    case 'groups':
      return 'from the sum of all groups';
    case 'others':
      return 'from the group and all students';
    case 'units':
      return 'from the sum of all schools';
    case 'several-sums':
      return 'from several sums together';
    case 'rates':
      return 'from rates and the numbers of students';
    case 'periods':
      return 'from two periods of the school year';
  }
}

/** More cells than these are counted. */
const fewest = 6;

function help(using: readonly CellName[], period: string, way: Way): string {
  if (using.length === 0) return '';
  const named = using.slice(0, using.length > fewest ? fewest - 1 : fewest).map((cell) => helperName(cell, period, way));
  const rest = using.length - named.length;
  return ` (${and([...named, ...(rest > 0 ? [countOf(rest, 'more cell')] : [])])})`;
}

/** The name of a cell that helps, without what it has in common with the one that it helps to work out. */
function helperName(cell: CellName, period: string, way: Way): string {
  if (way === 'periods') return cell.period;
  if (way === 'groups' || way === 'others') return whoOf(cell);
  if (way === 'units') return unitOf(cell);
  return cell.period === period ? groupAndUnit(cell) : nameOf(cell);
}

function sumWords(what: Known): string {
  if (what === 'size') return 'the numbers of students';
  if (what === 'increase') return 'the numbers that were added';
  return what === 'sum' ? 'the averages' : 'the shares';
}

function where(lines: readonly LineName[]): string {
  if (lines.length === 0) return '';
  const named = lines.slice(0, fewest).map(lineWords);
  return ` (${[...new Set(named)].join('; ')})`;
}

function lineWords(line: LineName): string {
  if (line.kind === 'unit')
    return `${line.unit ?? 'the schools that are not in the table'}: ${line.groups.length > 0 ? and(line.groups) : 'all students'}`;
  const who = line.group === null ? 'all students' : line.others ? `all who are not in "${line.group}"` : line.group;
  return `${who} in all schools and the district`;
}
