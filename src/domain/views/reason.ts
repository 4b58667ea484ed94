import { firstSentence } from '../prose.ts';
import type { Rating } from '../site.ts';

/** Why people judged as they did, or did not, in one line; `''` when nothing was written. */
export function reasonLine(rating: Rating | null): string {
  return rating?.judgement.kind === 'not-rated' ? rating.judgement.reason : firstSentence(rating?.body.text ?? '');
}
