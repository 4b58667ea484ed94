import type { KindName } from '../../schemas/kinds.ts';
import type { News } from './news.ts';

/** Something with an id, and the ids that it had before, oldest first. */
interface Named {
  readonly kind: KindName;
  readonly id: string;
  readonly fields: { readonly aliases?: readonly string[] | undefined };
}

/** The name under which others remember a thing, `strategy/reading`: by the first id it ever had, which no new title or id changes. */
export function lastingName({ kind, id, fields }: Named): string {
  return `${kind}/${fields.aliases?.[0] ?? id}`;
}

/** The same for a piece of news: whatever is corrected in it later, it is the same piece. */
export function lastingNewsName(news: News): string {
  switch (news.kind) {
    case 'routine':
      return lastingName(news.routine);
    case 'rating-moved':
    case 'first-rated':
      return `${lastingName(news.rating.routine)}/rating/${lastingName(news.rating.subject)}`;
    case 'step-done':
    case 'step-dropped':
      return `${lastingName(news.step.routine)}/step/${news.step.fields.id}/closed`;
  }
}
