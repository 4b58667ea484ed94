import { htmlText } from '../../domain/html-text.ts';
import type { Chart } from '../../charts/chart.ts';
import { drawChart } from '../../charts/draw-chart.ts';
import type { Bar, Label, Stroke } from '../../charts/drawing.ts';
import { lookOf, type Look } from '../../charts/live.ts';
import { barPath, markerPlace, shapePath, strokePath } from '../../charts/paths.ts';
import { patternPaths, tile } from '../../charts/patterns.ts';

/** The colours of a drawing on paper: those of the page in light. */
const tones: Readonly<Record<Look['tone'], string>> = { accent: '#1d3fb8', ink: '#14171a', soft: '#50585f' };

/** How each kind of stroke is drawn, as attributes; as on the page, whose styles an SVG in a file cannot have. */
const strokes: Readonly<Record<Exclude<Stroke['role'], 'line' | 'loose'>, string>> = {
  axis: 'stroke="#14171a"',
  hairline: 'stroke="#d3d8dc"',
  tick: 'stroke="#767e86"',
  break: 'stroke="#767e86"',
  bracket: 'stroke="#767e86"',
  leader: 'stroke="#767e86"',
  gap: 'stroke="#767e86" stroke-dasharray="1 3"',
  target: 'stroke="#14171a" stroke-width="1.5" stroke-dasharray="5 4"',
  stretch: 'stroke="#14171a" stroke-width="1.5" stroke-dasharray="2 3"',
  'gap-closing': 'stroke="#14171a" stroke-width="1.5" stroke-dasharray="9 3 2 3"',
  baseline: 'stroke="#50585f" stroke-width="1.5" stroke-dasharray="1 3"',
};

const inkTexts = new Set<Label['role']>(['end', 'value', 'key', 'name', 'target']);

/** A chart as an SVG that needs no stylesheet, in a width in px. */
export function chartSvg(chart: Chart, width: number): string {
  const drawing = drawChart(chart, width);
  const looks = chart.lines.map((_, line) => lookOf(chart, line));
  const lookAt = (line: number | null): Look =>
    (line === null ? undefined : looks[line]) ?? { tone: 'ink', shape: 'circle', pattern: 'solid' };
  const bar = (one: Bar): string => {
    const { tone, pattern } = lookAt(one.line);
    const fill = one.open ? '#ffffff' : pattern === 'solid' ? tones[tone] : `url(#${tone}-${pattern})`;
    return `<path d="${barPath(one)}" fill="${fill}" stroke="${tones[tone]}"${one.open ? ' stroke-dasharray="3 2"' : ''}/>`;
  };
  const parts = [
    patternsOf(looks),
    ...drawing.strokes.filter(({ role }) => role !== 'line' && role !== 'loose').map((one) => strokeSvg(one, lookAt(one.line))),
    ...drawing.key.map(bar),
    ...drawing.bars.map(bar),
    ...drawing.strokes.filter(({ role }) => role === 'line' || role === 'loose').map((one) => strokeSvg(one, lookAt(one.line))),
    ...drawing.markers.map((marker) => {
      const { tone } = lookAt(marker.line);
      const fill = marker.solid ? tones[tone] : '#ffffff';
      return `<path d="${shapePath(marker.shape)}" transform="${markerPlace(marker)}" fill="${fill}" stroke="${tones[tone]}" stroke-width="1.75"/>`;
    }),
    ...drawing.labels.map((label) => labelSvg(label, label.line === null ? null : lookAt(label.line))),
  ];
  const { height } = drawing;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${parts.join('')}</svg>`;
}

function strokeSvg(stroke: Stroke, { tone }: Look): string {
  const { role } = stroke;
  const look =
    role === 'line' || role === 'loose'
      ? `stroke="${tones[tone]}" stroke-width="${tone === 'accent' ? 2.5 : 2}" stroke-linejoin="round"${role === 'loose' ? ' stroke-dasharray="1.5 4"' : ''}`
      : strokes[role];
  return `<path d="${strokePath(stroke)}" fill="none" ${look}/>`;
}

/** Each text has a rim of paper, so that lines do not run through it. */
function labelSvg({ role, text, x, y, anchor }: Label, look: Look | null): string {
  const strong = role === 'target' || (role === 'end' && look?.tone === 'accent');
  const fill =
    role === 'inside' ? '#ffffff' : role === 'end' && look?.tone === 'accent' ? tones.accent : inkTexts.has(role) ? '#14171a' : '#50585f';
  const set = `x="${x}" y="${y}" font-family="Instrument Sans" font-size="13" font-weight="${strong ? 600 : 400}" text-anchor="${anchor}"`;
  const words = htmlText(text);
  const rim =
    role === 'inside' ? '' : `<text ${set} fill="#ffffff" stroke="#ffffff" stroke-width="3" stroke-linejoin="round">${words}</text>`;
  return `${rim}<text ${set} fill="${fill}">${words}</text>`;
}

function patternsOf(looks: readonly Look[]): string {
  const made = looks.flatMap(({ tone, pattern }) =>
    pattern === 'solid'
      ? []
      : [
          `<pattern id="${tone}-${pattern}" width="${tile}" height="${tile}" patternUnits="userSpaceOnUse"><rect width="${tile}" height="${tile}" fill="#ffffff"/><path d="${patternPaths[pattern]}" stroke="${tones[tone]}" stroke-width="1.5"/></pattern>`,
        ],
  );
  return made.length === 0 ? '' : `<defs>${[...new Set(made)].join('')}</defs>`;
}
