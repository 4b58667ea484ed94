import type { ChartConfiguration, ChartDataset, ChartOptions, PointStyle } from 'chart.js';
import { isAlone, roomForMarker, type Point } from '../charts/chart.ts';
import type { Drawing, Marker } from '../charts/drawing.ts';
import type { LiveChart } from '../charts/live.ts';
import { fillOf, type Colours } from './colours.ts';
import { gapsAt, targetsAt } from './values-at.ts';

export type ChartType = 'line' | 'bar';

/** A drawing's measures, and how much larger than its own px the browser shows it. */
export type Size = Pick<Drawing, 'width' | 'height' | 'plot'> & { readonly scale: number };

type Live = LiveChart['lines'][number];

/** The shapes of the drawing as Chart.js has them, with the radius that makes them as large. */
const pointStyles: Readonly<Record<Marker['shape'], readonly [style: PointStyle, radius: number]>> = {
  circle: ['circle', 3.6],
  square: ['rect', 4.7],
  diamond: ['rectRot', 4.7],
  plus: ['cross', 4.6],
  times: ['crossRot', 4.6],
  asterisk: ['star', 4.4],
  'at-most': ['triangle', 5],
  'at-least': ['triangle', 5],
};

/** A chart for Chart.js with axes that are not drawn, exactly where the drawing has its own; nothing moves. */
export function chartSettings(
  live: LiveChart,
  size: Size,
  colours: Colours,
  hidden: ReadonlySet<string>,
  say: (position: number) => void,
): ChartConfiguration<ChartType> {
  const isBar = live.chart.form === 'bar';
  return {
    type: isBar ? 'bar' : 'line',
    data: {
      labels: live.chart.positions.map(({ long }) => long),
      datasets: live.lines.map((line) =>
        isBar
          ? columnSet(line, live, colours, size, hidden.has(line.id))
          : { ...lineSet(line, live, colours, size), hidden: hidden.has(line.id) },
      ),
    },
    options: optionsFor(live, size, colours, hidden, say),
  };
}

/** The value that is drawn for a point, or no number where there is none. */
function heightOf(point: Point): number {
  return point.kind === 'value' || point.kind === 'capped' ? point.y : Number.NaN;
}

function lineSet(line: Live, { chart, lines }: LiveChart, colours: Colours, { scale, plot }: Size): ChartDataset<'line'> {
  const tone = colours[line.tone];
  const starts = new Set(chart.breaks.map(({ before }) => before));
  const last = line.points.findLastIndex(({ kind }) => kind === 'value' || kind === 'capped');
  const isDense = (plot.right - plot.left) / chart.positions.length < roomForMarker;
  const isBare = (index: number): boolean => isDense && index !== last && !isAlone(chart, line, index);
  const shapes = line.points.map((point) => (point.kind === 'capped' ? point.side : line.shape));
  return {
    type: 'line',
    label: line.label,
    data: line.points.map((point, x) => ({ x, y: heightOf(point) })),
    borderColor: tone,
    borderWidth: (line.role === 'main' ? 2.5 : lines.length > 6 ? 1.25 : 2) * scale,
    pointStyle: shapes.map((shape) => pointStyles[shape][0]),
    pointRotation: shapes.map((shape) => (shape === 'at-most' ? 180 : 0)),
    pointRadius: shapes.map((shape, index) => (shape === line.shape && isBare(index) ? 0 : pointStyles[shape][1] * scale)),
    pointHoverRadius: shapes.map((shape) => (pointStyles[shape][1] + 1.25) * scale),
    pointBorderColor: tone,
    pointBorderWidth: 1.75 * scale,
    pointBackgroundColor: line.points.map(({ kind }, index) => (index === last && kind === 'value' ? tone : colours.paper)),
    pointHoverBackgroundColor: tone,
    pointHoverBorderColor: tone,
    pointHitRadius: 12,
    clip: false,
    segment: {
      borderColor: ({ p1DataIndex }) => (starts.has(p1DataIndex) ? 'transparent' : undefined),
      borderDash: ({ p0DataIndex, p1DataIndex }) =>
        line.points[p0DataIndex]?.kind === 'value' && line.points[p1DataIndex]?.kind === 'value' ? undefined : [1.5 * scale, 4 * scale],
    },
  };
}

/** A hidden line keeps the place of its columns, so that the others stay where they are. */
function columnSet(
  line: Live,
  { chart, lines }: LiveChart,
  colours: Colours,
  { scale, plot }: Size,
  isHidden: boolean,
): ChartDataset<'bar'> {
  const tone = colours[line.tone];
  const fill = fillOf(line.pattern, tone, colours.paper, scale);
  const fills = line.points.map(({ kind }) => (kind === 'capped' ? colours.paper : fill));
  return {
    type: 'bar',
    label: line.label,
    data: line.points.map((point) => (isHidden ? Number.NaN : heightOf(point))),
    backgroundColor: fills,
    hoverBackgroundColor: fills,
    borderColor: tone,
    hoverBorderColor: colours.ink,
    borderWidth: scale,
    hoverBorderWidth: 2.5 * scale,
    borderSkipped: false,
    categoryPercentage: Math.min(0.76, (40 * lines.length) / ((plot.right - plot.left) / chart.positions.length)),
    barPercentage: 0.95,
    minBarLength: 1,
  };
}

function optionsFor(
  live: LiveChart,
  { plot, width, height, scale }: Size,
  colours: Colours,
  hidden: ReadonlySet<string>,
  say: (position: number) => void,
): ChartOptions<ChartType> {
  const { ticks, form, positions } = live.chart;
  const padding = { left: plot.left, top: plot.top, right: width - plot.right, bottom: height - plot.bottom };
  const font = { family: 'Instrument Sans, sans-serif', size: 13 * scale };
  const [from, to] = form === 'line' ? edgesOf(live, plot) : [0, positions.length - 1];
  return {
    animation: false,
    responsive: false,
    events: ['mousemove', 'mouseout', 'click', 'touchstart', 'touchmove'],
    interaction: { mode: 'index', intersect: false, axis: 'x' },
    layout: {
      autoPadding: false,
      padding: { left: padding.left * scale, top: padding.top * scale, right: padding.right * scale, bottom: padding.bottom * scale },
    },
    scales: {
      x: form === 'line' ? { type: 'linear', display: false, min: from, max: to } : { type: 'category', display: false, offset: true },
      y: { type: 'linear', display: false, min: ticks[0]?.value ?? 0, max: ticks.at(-1)?.value ?? 1 },
    },
    onHover: (_event, [first]) => {
      if (first) say(first.index);
    },
    plugins: {
      tooltip: {
        backgroundColor: colours.paper,
        titleColor: colours.ink,
        bodyColor: colours.ink,
        footerColor: colours.soft,
        borderColor: colours.ink,
        borderWidth: 1,
        cornerRadius: 0,
        caretSize: 0,
        caretPadding: 10,
        usePointStyle: true,
        boxWidth: 8,
        boxHeight: 8,
        titleFont: { ...font, weight: 600 },
        bodyFont: font,
        footerFont: { ...font, weight: 400 },
        itemSort: (one, other) => Number(other.raw) - Number(one.raw),
        callbacks: {
          title: ([first]) => positions[first?.dataIndex ?? 0]?.long ?? '',
          label: ({ datasetIndex, dataIndex }) => {
            const line = live.lines[datasetIndex];
            const point = line?.points[dataIndex];
            return point?.kind === 'value' || point?.kind === 'capped' ? `${line?.label ?? ''} ${point.text}` : '';
          },
          footer: ([first]) => (first ? [...gapsAt(live, first.dataIndex, hidden), ...targetsAt(live, first.dataIndex)] : []),
        },
      },
    },
  };
}

/** The ends of the plot in positions: lines do not begin at its very edge. */
function edgesOf({ chart }: LiveChart, plot: Size['plot']): readonly [number, number] {
  const [count, width] = [chart.positions.length, plot.right - plot.left];
  if (count < 2) return [-0.5, 0.5];
  const pad = Math.min(20, width / count / 2);
  const step = (width - 2 * pad) / (count - 1);
  return [-pad / step, count - 1 + pad / step];
}
