import { usualScale } from '../../domain/judgement.ts';
import type { Judgement, RankedLevel, Rating } from '../../domain/site.ts';
import { levelGiven, type Movement } from '../../domain/views/movement.ts';
import { words } from '../../words/words.ts';
import type { CellPart, LevelFace } from './paper.ts';

/** Where a rubric gives no colours, and where nobody has judged. */
const plain = { tint: '#ffffff', text: '#14171a', edge: '#50585f' };

/** A level as it is set on paper, or that there is none and why. */
export function levelFace(
  level: RankedLevel | null,
  form: LevelFace['form'],
  without: Judgement['kind'] = 'not-rated',
  of: number = level?.of ?? usualScale,
): LevelFace {
  const { tint, text, edge } = level?.colours?.light ?? plain;
  const word = level?.label ?? (without === 'open' ? words.judgementWord({ kind: 'open' }) : words.notRated);
  return { kind: 'level', form, word, rank: level?.rank ?? 0, of: level?.of ?? of, tint, ink: text, edge };
}

/** The overall level of a rating. */
export function overallFace(rating: Rating | null, form: LevelFace['form'], of?: number): LevelFace {
  return levelFace(levelGiven(rating), form, rating?.judgement.kind, of);
}

/** How a rating moved; nothing where there is nothing to say. */
export function movedPart(movement: Movement): CellPart[] {
  const { arrow, words: text } = words.movementWords(movement);
  return text === '' ? [] : [{ kind: 'moved', arrow, text, strong: movement.kind === 'up' || movement.kind === 'down' }];
}
