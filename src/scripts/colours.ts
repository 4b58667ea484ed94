import { patternPaths, tile, type Pattern } from '../charts/patterns.ts';

/** The colours of a chart as the stylesheet has them now: light, dark or forced. */
export interface Colours {
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  readonly accent: string;
}

export function coloursOf(place: HTMLElement): Colours {
  const style = getComputedStyle(place);
  const colour = (name: keyof Colours): string => style.getPropertyValue(`--chart-${name}`).trim();
  return { paper: colour('paper'), ink: colour('ink'), soft: colour('soft'), accent: colour('accent') };
}

/** What fills a bar: its colour, or its pattern on paper. */
export function fillOf(pattern: Pattern, tone: string, paper: string, scale: number): string | CanvasPattern {
  if (pattern === 'solid') return tone;
  const sharpness = scale * devicePixelRatio;
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = Math.round(tile * sharpness);
  const context = canvas.getContext('2d');
  if (!context) return tone;
  context.fillStyle = paper;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(canvas.width / tile, canvas.height / tile);
  context.strokeStyle = tone;
  context.lineWidth = 1.5;
  context.stroke(new Path2D(patternPaths[pattern]));
  const filled = context.createPattern(canvas, 'repeat');
  filled?.setTransform(new DOMMatrix().scale(1 / devicePixelRatio));
  return filled ?? tone;
}
