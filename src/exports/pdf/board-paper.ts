import type { Routine, Site } from '../../domain/site.ts';
import type { BoardFacts } from '../../domain/views/board-report.ts';
import type { LeagueRow } from '../../domain/views/league-table.ts';
import { words } from '../../words/words.ts';
import { leaguePaper } from './league-paper.ts';
import { movedPart, overallFace } from './level-face.ts';
import { correctionBlocks, section } from './packet-paper.ts';
import { frameOf } from './paper-frame.ts';
import { cell, fixed, hanging, row, sharing, simpleTable, written, type Block, type Paper, type Table } from './paper.ts';

/** More strategies than these do not leave room for the rest on one page: then a few that rose and a few that fell are named. */
const mostNamed = 8;

/** The report to the board on one page; a second one has the league table where the district wants it. */
export function boardPaper(site: Site, facts: BoardFacts): Paper {
  const { routine, overall } = facts;
  const names = words.boardReport;
  const own = facts.written;
  const { decisions, steps } = firstOf(facts);
  const verdict = overall && {
    name: words.league.planAsAWhole,
    parts: [overallFace(overall.rating, 'large'), ...movedPart(overall.movement), ...written(words.sinceWords(overall.movement), 'under')],
  };
  return {
    ...frameOf(site, words.boardReportTitle(routine), words.asOfWords(facts.asOf)),
    dense: true,
    blocks: [
      { kind: 'cover', kicker: words.boardReportTitle(routine), title: words.boardHeadline(facts), lede: '', verdict },
      ...boardCorrections(site, routine),
      ...(own ? [] : [{ kind: 'banner' as const, strong: '', text: names.factsOnly }]),
      ...hanging(names.messages, numbered(own?.fields.messages ?? [])),
      ...hanging(names.asks, own ? numbered(own.fields.asks ?? [], names.nothingAsked) : []),
      ...hanging(names.standing, standing(facts), words.onTrackWords(site, facts.table)),
      ...hanging(names.decided, [...numbered(decisions.map(({ text }) => text)), ...others(facts.decisions.length - decisions.length)]),
      ...hanging(
        names.next,
        steps.length > 0 ? [stepTable(site, steps), ...others(facts.steps.length - steps.length)] : [],
        words.nextOccasion(facts),
      ),
      ...hanging(names.more, own && own.body.blocks.length > 0 ? [{ kind: 'prose', blocks: own.body.blocks }] : []),
      ...leaguePage(site, facts),
    ],
  };
}

/** More letters of corrections than these push the report to a second page. */
const mostCorrected = 300;

/** What was corrected; where that is long, each is cut, and the packet has them in full. */
function boardCorrections(site: Site, routine: Routine): Block[] {
  const corrections = routine.fields.corrections ?? [];
  const letters = corrections.reduce((sum, { what }) => sum + what.length, 0);
  if (letters <= mostCorrected) return correctionBlocks(site, routine);
  return [
    {
      kind: 'banner',
      strong: words.sentenceEnd(words.correctionsTitle(corrections)),
      text: words.correctionsCut(corrections, mostCorrected),
    },
  ];
}

/** So many decisions and next steps fit on the page, and so many decisions when there are many steps. Corrections take the room of two. */
const [mostPromised, mostDecided] = [9, 4];

/** The decisions and next steps for which the page has room, in their own order. */
function firstOf({ routine, decisions: decided, steps: promised }: BoardFacts): Pick<BoardFacts, 'decisions' | 'steps'> {
  const room = mostPromised - (routine.fields.corrections ? 2 : 0);
  const decisions = decided.slice(0, Math.max(mostDecided, room - promised.length));
  return { decisions, steps: promised.slice(0, room - decisions.length) };
}

function others(count: number): Block[] {
  return count > 0 ? [{ kind: 'text', text: words.moreInPacket(count), soft: true }] : [];
}

function numbered(items: readonly string[], none = ''): Block[] {
  if (items.length === 0) return none === '' ? [] : [{ kind: 'text', text: none, soft: true }];
  return [{ kind: 'numbered', items: items.map((text) => ({ text, under: '' })) }];
}

/** The strategies with their levels and movements, in words first. */
function standing({ table, ups, downs, since }: BoardFacts): Block[] {
  const rows = [...table.rows, ...table.older];
  const half = mostNamed / 2;
  const named = rows.length <= mostNamed ? rows : [...ups.slice(0, half), ...downs.slice(0, half)];
  return [...(named.length > 0 ? [standingTable(named)] : []), { kind: 'text', text: words.movesWords(ups, downs, since), soft: false }];
}

function standingTable(rows: readonly LeagueRow[]): Table {
  const { strategy, overall, movement } = words.heads;
  return simpleTable(
    [sharing(strategy, 1), fixed(overall, 116), fixed(movement, 90)],
    rows.map((one) =>
      row(cell(...written(one.strategy.fields.title, 'strong')), cell(overallFace(one.rating, 'chip')), cell(...movedPart(one.movement))),
    ),
  );
}

function stepTable(site: Site, steps: BoardFacts['steps']): Table {
  const { due, nextStep, owner } = words.heads;
  return simpleTable(
    [fixed(due, 66), sharing(nextStep, 1), fixed(owner, 90)],
    steps.map((step) =>
      row(cell(...written(words.stepDue(step))), cell(...written(step.text)), cell(...written(words.stepOwner(site, step)))),
    ),
  );
}

function leaguePage(site: Site, { table }: BoardFacts): Block[] {
  if (!site.settings.boardReportTable || table.rows.length + table.older.length === 0) return [];
  return [{ kind: 'new-page' }, ...section(words.boardReport.table, '', [leaguePaper(site, table)])];
}
