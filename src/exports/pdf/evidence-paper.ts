import type { Indicator } from '../../domain/site.ts';
import type { CellState } from '../../domain/observation.ts';
import { gridsOf, type IndicatorGrid } from '../../domain/views/indicator-grid.ts';
import type { IndicatorSummary } from '../../domain/views/indicators-of.ts';
import type { DeepDive, FullEvidence } from '../../domain/views/routine-packet.ts';
import { drawingWidths } from '../../charts/draw-chart.ts';
import { words } from '../../words/words.ts';
import { chartSvg } from './chart-svg.ts';
import { cell, fixed, row, sharing, simpleTable, written, type Block, type Cell, type Table } from './paper.ts';

/** Charts are drawn in px; this makes their 13 px texts a little smaller than those of tables. */
const pointsPerPx = 0.62;

/** An indicator in full: where it stands in a line, its drawings, and every number behind them. */
export function fullEvidencePaper({ indicator, summary, charts, tables }: FullEvidence): Block[] {
  return [
    { kind: 'part', title: indicator.fields.title, aside: '' },
    { kind: 'text', text: standing(summary), soft: false, leads: true },
    ...charts.map((chart): Block => {
      const drawn = words.indicatorChart(chart);
      const { wide } = drawingWidths;
      return { kind: 'drawing', svg: chartSvg(drawn, wide), width: wide * pointsPerPx, alt: `${drawn.title}. ${drawn.description}` };
    }),
    ...tables.flatMap(({ by, table }) => gridsOf(table).map((grid) => gridTable(indicator, by, grid))),
  ];
}

/** An indicator that an earlier deep dive shows in full: where it stands, and where its drawings and numbers are. */
export function evidenceShownBefore({ indicator, summary }: FullEvidence, shownIn: DeepDive): Block[] {
  return [
    { kind: 'part', title: indicator.fields.title, aside: '' },
    { kind: 'text', text: [standing(summary), words.shownUnder(shownIn)].filter((part) => part !== '').join(' '), soft: false },
  ];
}

function standing(summary: IndicatorSummary): string {
  return [words.latestNumber(summary), words.latestMove(summary), words.summaryStanding(summary), words.summaryTarget(summary)]
    .filter((part) => part !== '')
    .map(words.sentenceEnd)
    .join(' ');
}

/** Columns of numbers stand close to what they belong to, in points, as long as the paper is wide enough for them. */
const [headWidth, numberWidth, mostColumns] = [136, 92, 4];

/** Tables of numbers with more lines than these may run on to the next page, so that they begin below their drawing. */
const wholeLines = 8;

function gridTable(indicator: Indicator, by: 'unit' | 'group', grid: IndicatorGrid): Table {
  const names = words.indicatorPage;
  const across = grid.columns[0]?.is === 'period';
  const head = across ? (by === 'unit' ? names.school : names.group) : names.period;
  const close = grid.columns.length <= mostColumns;
  const columns = [
    close ? fixed(head, headWidth) : sharing(head, 1.6),
    ...grid.columns.map((column) => {
      const name = words.gridHead(indicator, column);
      return close ? fixed(name, numberWidth, 'right') : sharing(name, 1, 'right');
    }),
  ];
  const rows = grid.rows.map(({ head: name, cells }) =>
    row(cell(...written(words.gridHead(indicator, name), 'strong')), ...cells.map((one) => numberCell(indicator, one))),
  );
  const lines = Math.max(...rows.flatMap(({ cells }) => cells.map(({ parts }) => parts.length)));
  return { ...simpleTable(columns, rows, words.gridCaption(indicator, by, grid)), whole: rows.length * lines <= wholeLines };
}

/** A number, or softly why there is none. */
function numberCell(indicator: Indicator, one: CellState): Cell {
  const told = one.state === 'reported' || one.state === 'capped';
  return cell(...written(words.gridCell(indicator, one), told ? 'plain' : 'soft'), ...written(words.countedOn(indicator, one), 'under'));
}

/** Indicators in one row each. */
export function briefEvidencePaper(summaries: readonly IndicatorSummary[]): Table {
  const names = words.indicatorSection;
  const rows = summaries.map((summary) =>
    row(
      cell(...written(summary.indicator.fields.title, 'strong')),
      cell(...written(words.latestNumber(summary)), ...written(words.latestMove(summary), 'under')),
      cell(...written(words.summaryStanding(summary)), ...written(words.summaryTarget(summary), 'under')),
    ),
  );
  return simpleTable([sharing(names.indicator, 1.2), sharing(names.latest, 1), sharing(names.against, 1)], rows);
}
