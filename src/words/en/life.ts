import type { Site } from '../../domain/site.ts';
import type { LifeEvent } from '../../domain/views/life.ts';
import { longDay } from './days.ts';
import { and } from './lists.ts';
import { sentenceEnd } from './numbers.ts';
import { nameOf } from './people.ts';

/** What happened to a strategy, with its day: `20 August 2026: Now in all nine schools, not four.` */
export function lifeWords(site: Site, event: LifeEvent): string {
  return `${longDay(event.day)}: ${eventWords(site, event)}`;
}

/** What happened, in a sentence of its own. */
export function eventWords(site: Site, event: LifeEvent): string {
  switch (event.kind) {
    case 'began': {
      const before = event.replaces.length === 0 ? '' : ` in place of ${and(event.replaces.map(titleOf))}`;
      return event.continues ? `It began${before} and continues ${titleOf(event.continues)}.` : `It began${before}.`;
    }
    case 'changed':
      return sentenceEnd(event.what);
    case 'paused':
      return sentenceEnd(`It was paused. ${event.why}`);
    case 'resumed':
      return 'The pause ended.';
    case 'ended':
    case 'achieved': {
      const after = event.replacedBy.length === 0 ? '' : ` ${and(event.replacedBy.map(titleOf))} took its place.`;
      const why = event.why === null ? '' : ` ${sentenceEnd(event.why)}`;
      return `${event.kind === 'ended' ? 'It ended.' : 'It was achieved.'}${why}${after}`;
    }
    case 'lead-changed':
      return `${nameOf(site, event.who)} took the lead.`;
  }
}

function titleOf({ fields }: { readonly fields: { readonly title: string } }): string {
  return `“${fields.title}”`;
}
