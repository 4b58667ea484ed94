import type { Element } from '../../schemas/rubric.ts';
import type { Rating, Site } from '../../domain/site.ts';
import { flagsBesideMovement } from '../../domain/views/flags.ts';
import type { LeagueRow, LeagueTable } from '../../domain/views/league-table.ts';
import { leadOn } from '../../domain/views/people.ts';
import { words } from '../../words/words.ts';
import { levelFace, movedPart, overallFace } from './level-face.ts';
import { cell, isLong, row, rowWith, written, type Cell, type CellPart, type Column, type Row, type Table } from './paper.ts';

/** More elements than these have no room beside each other. */
const mostElements = 4;

/** The league table with every element, movement and reason: two rows for each strategy, its levels and below them why. */
export function leaguePaper(site: Site, table: LeagueTable): Table {
  const elements = table.elements.length <= mostElements ? table.elements : [];
  const set: Setting = { site, table, elements, of: table.rubric?.fields.scale.length };
  const rows = [
    ...table.rows.flatMap((own) => strategyRows(set, own)),
    ...(table.older.length > 0 ? [groupRow(words.league.older, columnsOf(elements).length)] : []),
    ...table.older.flatMap((own) => strategyRows(set, own)),
    ...overallRows(set),
  ];
  return { kind: 'table', caption: '', columns: columnsOf(elements), heads: headsOf(elements), rows, whole: false };
}

/** Without elements the reason has a column of its own; with them it stands below the levels. */
function columnsOf(elements: readonly Element[]): Column[] {
  return [
    { width: { share: 1 }, align: 'left' },
    ...elements.map((): Column => ({ width: { points: 66 }, align: 'left' })),
    { width: { points: 104 }, align: 'left' },
    { width: { points: 72 }, align: 'left' },
    ...(elements.length === 0 ? [{ width: { share: 1.1 }, align: 'left' } as const] : []),
  ];
}

function headsOf(elements: readonly Element[]): Cell[][] {
  const { strategyAndLead, overall, movement, why } = words.heads;
  const levels = [...elements.map((element) => element.short ?? element.title), overall, movement].map((head) => cell(...written(head)));
  const [name, reason] = [cell(...written(strategyAndLead)), cell(...written(why))];
  return elements.length === 0 ? [[name, ...levels, reason]] : [[{ ...name, down: 2 }, ...levels], [{ ...reason, across: levels.length }]];
}

interface Setting {
  readonly site: Site;
  readonly table: LeagueTable;
  readonly elements: readonly Element[];
  readonly of: number | undefined;
}

function strategyRows(set: Setting, own: LeagueRow): Row[] {
  const { site, table } = set;
  const { strategy, rating, movement } = own;
  const lead = leadOn(site, strategy, table.routine?.fields.date ?? site.today);
  const [goal] = strategy.goals;
  const name = [
    ...written(words.placedTitle(own), 'strong'),
    ...written(goal ? words.goalMark(goal) : '', 'under'),
    ...written(lead ? words.personWords(lead.who, site.settings.showPeople) : '', 'under'),
  ];
  const flags = flagsBesideMovement(own.flags).flatMap((flag) => written(`${words.noteLabel} ${words.flagWords(flag)}`, 'under'));
  const since = [...movedPart(movement), ...written(rating && rating.routine !== table.routine ? words.ratedOn(rating) : '', 'under')];
  return recordRows(set, name, rating, since, [...reasonParts(rating), ...flags], false);
}

function overallRows(set: Setting): Row[] {
  const { overall } = set.table;
  if (!overall) return [];
  const { rating, movement, current } = overall;
  const by = rating.fields.ratedBy;
  const name = [...written(words.league.planAsAWhole, 'strong'), ...written(by === undefined ? '' : words.nameOf(set.site, by), 'under')];
  const since = [...movedPart(movement), ...written(current ? '' : words.ratedOn(rating), 'under')];
  return recordRows(set, name, rating, since, reasonParts(rating), true);
}

/** One record: its name beside the levels, and the reason below these. Without a reason it is one row. */
function recordRows(
  { elements, of }: Setting,
  name: readonly CellPart[],
  rating: Rating | null,
  since: readonly CellPart[],
  why: readonly CellPart[],
  apart: boolean,
): Row[] {
  const judgement = rating?.judgement;
  const rated = judgement?.kind === 'rated' ? judgement.elements : [];
  const levels = elements.map((element) =>
    cell(levelFace(rated.find((one) => one.element.id === element.id)?.level ?? null, 'quiet', judgement?.kind, of)),
  );
  const judged: Cell[] = [...levels, cell(overallFace(rating, 'chip', of)), cell(...since)];
  if (elements.length === 0) return [rowWith([cell(...name), ...judged, cell(...why)], { apart })];
  if (why.length === 0) return [rowWith([cell(...name), ...judged], { apart })];
  const breaks = isLong(why);
  return [
    rowWith([{ ...cell(...name), down: 2 }, ...judged], { line: 'none', apart, breaks }),
    rowWith([{ ...cell(...why), across: judged.length }], { breaks }),
  ];
}

function groupRow(name: string, across: number): Row {
  return row({ ...cell(...written(name, 'soft')), across });
}

/** Why people judged as they did, or why they did not. */
export function reasonParts(rating: Rating | null): CellPart[] {
  if (rating?.judgement.kind === 'not-rated') return written(rating.judgement.reason);
  return rating && rating.body.blocks.length > 0 ? [{ kind: 'prose', blocks: rating.body.blocks }] : [];
}
