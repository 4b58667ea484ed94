import { node } from '../office/xml.ts';
import type { NativeChart } from './chart.ts';
import type { Table } from './table.ts';
import type { Paragraph } from './text.ts';

/** Where something stands on a slide, in inches. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What stands on a slide beside its title. Each has a name by which people find it in the list of objects. */
export type Shape =
  | { readonly kind: 'text'; readonly name: string; readonly place: Place; readonly paragraphs: readonly Paragraph[] }
  | { readonly kind: 'table'; readonly name: string; readonly place: Place; readonly about: string; readonly table: Table }
  | { readonly kind: 'chart'; readonly name: string; readonly place: Place; readonly about: string; readonly chart: NativeChart };

/** One slide. Its title is its name for people who hear it, so no two of a deck have the same. */
export interface Slide {
  readonly layout: 'opening' | 'content';
  readonly title: string;
  /** A line above the title, or on the opening slide below it. */
  readonly beside: readonly string[];
  readonly shapes: readonly Shape[];
  /** What the speaker says; it comes from the leader's briefing, so only an internal build has any. */
  readonly notes: readonly string[];
}

/** A whole deck before it is written. */
export interface Deck {
  readonly title: string;
  readonly footer: string;
  readonly language: string;
  readonly slides: readonly Slide[];
}

/** An inch in the unit of drawings. */
const emuOfInch = 914_400;

export function emu(inches: number): number {
  return Math.round(inches * emuOfInch);
}

/** The size of every slide: wide, as screens are. */
export const slideSize = { width: 40 / 3, height: 7.5 } as const;

/** Where the parts of a slide stand. */
export const places = {
  rule: { left: 0.6, top: 0.45, width: 12.13, height: 0.03 },
  kicker: { left: 0.6, top: 0.56, width: 12.13, height: 0.34 },
  title: { left: 0.6, top: 0.88, width: 12.13, height: 0.98 },
  content: { left: 0.6, top: 1.98, width: 12.13, height: 4.85 },
  openingTitle: { left: 0.6, top: 1.1, width: 12.13, height: 2.4 },
  openingRule: { left: 0.6, top: 3.68, width: 12.13, height: 0.03 },
  openingLines: { left: 0.6, top: 3.95, width: 12.13, height: 2.2 },
  footer: { left: 0.6, top: 6.98, width: 10.5, height: 0.3 },
  number: { left: 11.73, top: 6.98, width: 1, height: 0.3 },
} as const satisfies Readonly<Record<string, Place>>;

/** A place as drawings write it; tables and charts write it under another name. */
export function placeXml({ left, top, width, height }: Place, name: 'a:xfrm' | 'p:xfrm' = 'a:xfrm'): string {
  return node(name, {}, node('a:off', { x: emu(left), y: emu(top) }), node('a:ext', { cx: emu(width), cy: emu(height) }));
}
