import type { BriefingFields } from '../../schemas/briefing.ts';
import type { DeckPart } from './deck.ts';

type Question = NonNullable<BriefingFields['questions']>[number];

/** Something of the leader's briefing that is said or asked while a part of the deck is shown. */
export type SpeakerNote =
  | { readonly kind: 'message'; readonly text: string }
  | { readonly kind: 'fact'; readonly text: string }
  | { readonly kind: 'question'; readonly question: Question };

/**
 * The messages, facts and questions of the leader's briefing, each with the part of the deck at which it has its place: messages at the
 * opening, facts and questions about everything at the table of strategies, a question about a strategy where the routine goes deep on it.
 */
export function speakerNotes(
  { messages = [], keyFacts = [], questions = [] }: BriefingFields,
  parts: readonly DeckPart[],
): ReadonlyMap<DeckPart, readonly SpeakerNote[]> {
  const whole = parts.find(({ kind }) => kind === 'strategies') ?? parts.find(({ kind }) => kind === 'opening');
  const placed = [
    ...messages.map((text) => ({ part: parts.find(({ kind }) => kind === 'opening'), note: { kind: 'message', text } as const })),
    ...keyFacts.map((text) => ({ part: whole, note: { kind: 'fact', text } as const })),
    ...questions.map((question) => ({ part: deepDiveOn(question, parts) ?? whole, note: { kind: 'question', question } as const })),
  ];
  return new Map(parts.map((part) => [part, placed.filter((one) => one.part === part).map(({ note }) => note)]));
}

/** The first part that goes deep on what a question is about. */
function deepDiveOn({ strategy }: Question, parts: readonly DeckPart[]): DeckPart | undefined {
  if (strategy === undefined) return undefined;
  return parts.find((one) => one.kind === 'deep-dive' && one.part.strategies.some(({ id }) => id === strategy));
}
