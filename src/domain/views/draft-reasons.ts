import type { Milestone } from '../../schemas/milestone.ts';
import type { RankedLevel, Rating, Routine } from '../site.ts';
import { farApart, widestSpread, type Spread } from './flags.ts';
import type { Known } from './draft-known.ts';
import type { IndicatorTrouble } from './indicator-trouble.ts';
import type { Step } from './ledger.ts';
import type { Movement } from './movement.ts';
import { inWeakerHalf } from './trouble.ts';

/** Why a strategy may deserve a deep dive: what the software noticed. People judge whether it does. */
export type DraftReason =
  | { readonly kind: 'fell'; readonly rating: Rating; readonly movement: Extract<Movement, { kind: 'up' | 'down' }> }
  | { readonly kind: 'lowest'; readonly level: RankedLevel }
  | { readonly kind: 'low'; readonly level: RankedLevel }
  | { readonly kind: 'outside-range'; readonly rating: Rating; readonly side: 'above' | 'below'; readonly because: string | null }
  | { readonly kind: 'far-apart'; readonly rating: Rating; readonly spread: Spread }
  | { readonly kind: 'milestones-overdue'; readonly milestones: readonly Milestone[] }
  | { readonly kind: 'milestones-moved'; readonly milestones: readonly Milestone[] }
  | { readonly kind: 'off-target' | 'wrong-way'; readonly indicators: readonly IndicatorTrouble[] }
  /** Carried twice or more. */
  | { readonly kind: 'steps-carried'; readonly steps: readonly Step[] }
  | { readonly kind: 'steps-overdue'; readonly steps: readonly Step[] }
  | { readonly kind: 'stale'; readonly rating: Rating; readonly passed: Routine }
  /** `rating`: the one in which people said why they could not judge. */
  | { readonly kind: 'unrated'; readonly rating: Rating | null }
  | { readonly kind: 'disputed'; readonly rating: Rating; readonly dissent: string };

type Kind = DraftReason['kind'];

/** Where the strategies of a plan stand that have a level, each from 0 (weakest) to 1. */
export type Heights = readonly number[];

/**
 * The reasons with their weights, the strongest first; a strategy is ranked by the sum of its own (toolkit, "Preparation Steps for a
 * Routine", step 2: the most important issues that the evidence raises).
 */
const reasons: { readonly [K in Kind]: readonly [weight: number, find: (known: Known, heights: Heights) => Found<K>] } = {
  fell: [9, ({ rating, movement }) => (rating && movement.kind === 'down' ? { kind: 'fell', rating, movement } : null)],
  lowest: [8, ({ level }, heights) => (level && isLow(level) && isLowest(level, heights) ? { kind: 'lowest', level } : null)],
  'outside-range': [7, outsideRange],
  'far-apart': [6, farApartOn],
  'off-target': [6, ({ offTarget }) => some(offTarget, (indicators) => ({ kind: 'off-target', indicators }))],
  'milestones-overdue': [5, ({ overdue }) => some(overdue, (milestones) => ({ kind: 'milestones-overdue', milestones }))],
  'milestones-moved': [4, ({ moved }) => some(moved, (milestones) => ({ kind: 'milestones-moved', milestones }))],
  low: [4, ({ level }, heights) => (level && isLow(level) && !isLowest(level, heights) ? { kind: 'low', level } : null)],
  'wrong-way': [4, ({ wrongWay }) => some(wrongWay, (indicators) => ({ kind: 'wrong-way', indicators }))],
  'steps-carried': [3, ({ carriedTwice }) => some(carriedTwice, (steps) => ({ kind: 'steps-carried', steps }))],
  'steps-overdue': [2, ({ stepsOverdue }) => some(stepsOverdue, (steps) => ({ kind: 'steps-overdue', steps }))],
  stale: [2, ({ rating, level, passed }) => (rating && level && passed ? { kind: 'stale', rating, passed } : null)],
  unrated: [2, ({ rating, level }) => (level ? null : { kind: 'unrated', rating })],
  disputed: [2, disputed],
};

type Found<K extends Kind> = (Extract<DraftReason, { readonly kind: Kind }> & { readonly kind: K }) | null;

/** Every reason that speaks for a deep dive into a strategy, the weightiest first. */
export function reasonsOf(known: Known, heights: Heights): DraftReason[] {
  return Object.values(reasons).flatMap(([, find]) => find(known, heights) ?? []);
}

export function weightOf({ kind }: DraftReason): number {
  return reasons[kind][0];
}

/** The sum that strategies are ranked by. */
export function weightOfAll(found: readonly DraftReason[]): number {
  return found.reduce((sum, reason) => sum + weightOf(reason), 0);
}

/** How high on its scale a level stands, from 0 to 1, so that scales of other lengths find a place. */
export function heightOf({ rank, of }: RankedLevel): number {
  return (rank - 1) / (of - 1);
}

const isLow = inWeakerHalf;

/** Whether nothing stands lower, and something higher. */
function isLowest(level: RankedLevel, heights: Heights): boolean {
  const own = heightOf(level);
  return heights.every((height) => height >= own) && heights.some((height) => height > own);
}

function outsideRange({ rating, flags }: Known): Found<'outside-range'> {
  const flag = flags.find(({ kind }) => kind === 'outside-range');
  return rating && flag?.kind === 'outside-range' ? { kind: 'outside-range', rating, side: flag.side, because: flag.because } : null;
}

function farApartOn({ rating }: Known): Found<'far-apart'> {
  const spread = rating && widestSpread(rating);
  return rating && spread && spread.apart >= farApart ? { kind: 'far-apart', rating, spread } : null;
}

function disputed({ rating }: Known): Found<'disputed'> {
  const dissent = rating?.fields.dissent;
  return rating && dissent !== undefined ? { kind: 'disputed', rating, dissent } : null;
}

function some<T, Reason>(found: readonly T[], reason: (found: readonly T[]) => Reason): Reason | null {
  return found.length > 0 ? reason(found) : null;
}
