import type { Site } from '../../domain/site.ts';
import { words } from '../../words/words.ts';
import type { Paper } from './paper.ts';

/** What every document of a district has: whose it is, its language, and its paper. */
export function frameOf({ settings }: Site, title: string, foot: string): Omit<Paper, 'blocks' | 'dense'> {
  return {
    title,
    author: settings.name,
    notice: settings.notice ?? '',
    language: settings.languages[0] ?? 'en',
    size: settings.paper === 'a4' ? 'a4' : 'us-letter',
    foot: `${title}. ${foot}.`,
    page: [words.paper.page, words.paper.pageOf],
  };
}
