import { BarController, BarElement, CategoryScale, Chart, LinearScale, LineController, LineElement, PointElement, Tooltip } from 'chart.js';
import type { LiveChart } from '../charts/live.ts';
import { chartSettings, type ChartType } from './chart-settings.ts';
import { coloursOf } from './colours.ts';
import { valuesAt } from './values-at.ts';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, LineController, LineElement, PointElement, Tooltip);

/**
 * Draws the lines of a chart on a canvas over its drawing, where pointing at a period, or moving along the periods with the arrow keys, shows
 * and says its values. Axes, labels and notes stay those of the drawing, which is also what goes on paper.
 */
export function bringToLife(place: HTMLElement): void {
  const stage = place.querySelector<HTMLElement>('.trend-stage');
  const data = place.querySelector('script[type="application/json"]')?.textContent;
  if (!stage || !data) return;
  // The page wrote this JSON itself, from the same type.
  const live: LiveChart = JSON.parse(data);
  const hidden = new Set<string>();
  const slider = sliderFor(live);
  stage.append(slider);
  let canvas: Chart<ChartType> | undefined;
  let at = Math.max(0, ...live.lines.map(({ points }) => points.findLastIndex(({ kind }) => kind !== 'absent')));

  const say = (position: number): void => {
    at = position;
    slider.ariaValueNow = String(position + 1);
    slider.ariaValueText = valuesAt(live, position, hidden);
  };
  const show = (position: number): void => {
    say(position);
    const active = live.lines.flatMap(({ id, points }, datasetIndex) => {
      const kind = points[position]?.kind;
      return !hidden.has(id) && (kind === 'value' || kind === 'capped') ? [{ datasetIndex, index: position }] : [];
    });
    canvas?.setActiveElements(active);
    canvas?.tooltip?.setActiveElements(active, { x: 0, y: 0 });
    canvas?.update('none');
  };
  const draw = (): void => {
    canvas?.destroy();
    const drawing = stage.querySelector<SVGElement>('.chart-drawing.wide')?.checkVisibility() ? 'wide' : 'narrow';
    const box = stage.querySelector(`.chart-drawing.${drawing}`)?.getBoundingClientRect();
    if (!box || box.width === 0) return;
    const paper = document.createElement('canvas');
    paper.width = box.width;
    paper.height = box.height;
    slider.replaceChildren(paper);
    const size = { ...live.drawings[drawing], scale: box.width / live.drawings[drawing].width };
    canvas = new Chart<ChartType>(paper, chartSettings(live, size, coloursOf(place), hidden, say));
  };

  say(at);
  draw();
  place.classList.add('is-live');
  listenToKeys(slider, () => at, live.chart.positions.length, show);
  listenToButtons(place, hidden, () => {
    draw();
    say(at);
  });
  new ResizeObserver(draw).observe(stage);
  for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)']) matchMedia(query).addEventListener('change', draw);
}

/** The place of the canvas: a slider along the periods, which says the values of one. */
function sliderFor({ chart, values }: LiveChart): HTMLElement {
  const slider = document.createElement('div');
  slider.className = 'trend-live';
  slider.tabIndex = 0;
  slider.role = 'slider';
  slider.ariaLabel = values;
  slider.ariaValueMin = '1';
  slider.ariaValueMax = String(chart.positions.length);
  return slider;
}

function listenToKeys(slider: HTMLElement, now: () => number, count: number, show: (position: number) => void): void {
  const steps: Readonly<Record<string, () => number>> = {
    ArrowRight: () => now() + 1,
    ArrowUp: () => now() + 1,
    ArrowLeft: () => now() - 1,
    ArrowDown: () => now() - 1,
    Home: () => 0,
    End: () => count - 1,
  };
  slider.addEventListener('keydown', (event) => {
    const step = steps[event.key];
    if (!step || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    show(Math.max(0, Math.min(count - 1, step())));
  });
  slider.addEventListener('focus', () => show(now()));
}

/** The buttons that show and hide lines: on the canvas, and the labels of the drawing with them. */
function listenToButtons(place: HTMLElement, hidden: Set<string>, draw: () => void): void {
  const group = place.querySelector<HTMLElement>('.trend-lines');
  if (!group) return;
  group.hidden = false;
  group.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    const id = button?.dataset['line'];
    if (!button || id === undefined) return;
    if (!hidden.delete(id)) hidden.add(id);
    button.ariaPressed = String(!hidden.has(id));
    for (const part of place.querySelectorAll<SVGElement>('.chart-drawing [data-line]'))
      part.classList.toggle('is-off', hidden.has(part.dataset['line'] ?? ''));
    draw();
  });
}
