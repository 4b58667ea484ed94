import type { KindName } from './kind-name.ts';

/** An element that free pages may hold: its attributes, each the id of a file of a kind. */
interface Embed {
  readonly attributes: Readonly<Record<string, Extract<KindName, 'plan' | 'routine' | 'strategy' | 'goal'>>>;
  /** Of these exactly one must be there. */
  readonly oneOf: readonly string[];
}

/** What free pages may show between their paragraphs, by the name of the element. Attributes are ids in quotes, never code. */
export const embeds: Readonly<Record<EmbedName, Embed>> = {
  LeagueTable: { attributes: { plan: 'plan', routine: 'routine' }, oneOf: ['plan', 'routine'] },
  Rating: { attributes: { strategy: 'strategy', goal: 'goal', plan: 'plan' }, oneOf: ['strategy', 'goal', 'plan'] },
};

export type EmbedName = 'LeagueTable' | 'Rating';

export const embedNames: readonly string[] = Object.keys(embeds);
