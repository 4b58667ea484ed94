import type { Evidence } from '../../schemas/evidence.ts';
import type { Site } from '../../domain/site.ts';
import type { DeckPart } from '../../domain/views/deck.ts';
import { quotedIn } from '../../domain/views/quoted.ts';
import { words } from '../../words/words.ts';
import { grouped } from '../office/fit.ts';
import { soft } from '../office/theme.ts';
import { nativeChart, type NativeChart } from '../slides/chart.ts';
import { places, type Place, type Shape, type Slide } from '../slides/shape.ts';
import { heightOf, plain, type Paragraph } from '../slides/text.ts';

type DeepDive = Extract<DeckPart, { kind: 'deep-dive' }>;

/** A point of a list with what stands under it; it is never torn apart. */
type Point = readonly Paragraph[];

const { content } = places;
const gap = 0.5;
const half = (content.width - gap) / 2;
const left: Place = { ...content, width: half };
const right: Place = { ...content, left: content.left + half + gap, width: half };

/** Letters may be so large, the largest first that lets all points of a list stand on one slide. */
const sizes = [20, 18, 16, 14] as const;

const headHeight = 26;
const pointsOfInch = 72;

/** The slides of a deep dive: what is known, with its chart beside it; then what must be answered and what is proposed. */
export function deepDiveSlides(site: Site, { number, part, chart }: DeepDive): Omit<Slide, 'notes'>[] {
  const { keyFacts = [], keyQuestions = [], recommendations = [] } = part.objective;
  const title = words.deepDiveTitle(number, part);
  const beside = [words.deepDiveLine(site, part)];
  const drawn = chart && words.indicatorChart(chart);
  const native = drawn && nativeChart(drawn);
  const facts = (size: number): Point[] =>
    keyFacts.map(({ text, evidence = [] }) => [bullet(text, size), ...evidence.map((one) => source(site, one))]);
  const questions = listOf(keyQuestions);
  const proposals = listOf(recommendations);
  const slideOf = (name: string, shapes: readonly Shape[]): Omit<Slide, 'notes'> => ({ layout: 'content', title: name, beside, shapes });

  const asks = [
    { head: words.deck.questions, points: questions, count: keyQuestions.length },
    { head: words.deck.recommendations, points: proposals, count: recommendations.length },
  ].filter(({ count }) => count > 0);
  if (drawn && native) {
    const known = columnPages(words.deck.facts, facts, left);
    const first = known.map((shape, page) =>
      slideOf(words.titleOfMany(title, page + 1, known.length), [
        shape,
        ...(page === 0 ? chartShapes(drawn.title, words.chartAbout(drawn), native, right) : []),
      ]),
    );
    const shown = first.length > 0 ? first : [slideOf(title, chartShapes(drawn.title, words.chartAbout(drawn), native, content))];
    return [...shown, ...askSlides(words.deepDiveAsks(number, recommendations.length > 0), asks, slideOf)];
  }
  const columns = [{ head: words.deck.facts, points: facts, count: keyFacts.length }, ...asks].filter(({ count }) => count > 0);
  if (columns.length === 0) return [slideOf(title, [])];
  if (columns.length <= 2) return askSlides(title, columns, slideOf);
  return [...askSlides(title, columns.slice(0, 1), slideOf), ...askSlides(words.deepDiveAsks(number, true), columns.slice(1), slideOf)];
}

interface List {
  readonly head: string;
  readonly points: (size: number) => Point[];
}

function listOf(texts: readonly string[]): (size: number) => Point[] {
  return (size) => texts.map((text) => [bullet(text, size)]);
}

/** One or two lists side by side, over as many slides as the longer one needs. */
function askSlides(
  title: string,
  lists: readonly List[],
  slideOf: (name: string, shapes: readonly Shape[]) => Omit<Slide, 'notes'>,
): Omit<Slide, 'notes'>[] {
  const [first, second] = lists;
  if (!first) return [];
  const pages = second
    ? [columnPages(first.head, first.points, left), columnPages(second.head, second.points, right)]
    : [columnPages(first.head, first.points, { ...content, width: 10 })];
  const count = Math.max(...pages.map(({ length }) => length));
  return Array.from({ length: count }, (_, page) =>
    slideOf(
      words.titleOfMany(title, page + 1, count),
      pages.flatMap((shapes) => shapes[page] ?? []),
    ),
  );
}

/** A list under its head, in as many pieces as it takes. */
function columnPages(head: string, points: (size: number) => Point[], place: Place): Shape[] {
  const width = place.width * pointsOfInch;
  const room = place.height * pointsOfInch - headHeight;
  const heightAt = (point: Point): number => point.reduce((sum, paragraph) => sum + heightOf(paragraph, width), 0);
  const pagesAt = (size: number): Point[][] => grouped(points(size), room, heightAt);
  const pages = sizes.map(pagesAt).find(({ length }) => length <= 1) ?? pagesAt(sizes[sizes.length - 1] ?? 14);
  return pages.map((page) => ({
    kind: 'text',
    name: head,
    place,
    paragraphs: [plain(head, 14, { bold: true, colour: soft }), ...page.flat()],
  }));
}

function bullet(text: string, size: number): Paragraph {
  return { runs: [{ text }], size, bullet: true, before: size * 0.5 };
}

/** What a fact rests on, and the number that it quotes. */
function source(site: Site, evidence: Evidence): Paragraph {
  const quoted = quotedIn(site, evidence);
  const text = [words.restsOn(evidence), quoted ? words.quotedNumber(quoted) : ''].filter((one) => one !== '').join('. ');
  return { runs: [{ text, colour: soft }], size: 12, under: true, before: 3 };
}

/** A chart under its name: in the right half, or where nothing stands beside it in both. */
function chartShapes(title: string, about: string, chart: NativeChart, whole: Place): Shape[] {
  const head = plain(title, 14, { bold: true, colour: soft });
  const height = heightOf(head, whole.width * pointsOfInch) / pointsOfInch + 0.1;
  return [
    { kind: 'text', name: `${title}, name of the chart`, place: { ...whole, height }, paragraphs: [head] },
    {
      kind: 'chart',
      name: title,
      place: { ...whole, top: whole.top + height, height: whole.height - height },
      about,
      chart,
    },
  ];
}
