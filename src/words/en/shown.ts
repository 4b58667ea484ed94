import { visible } from '../../domain/visible.ts';

/**
 * A text of somebody's file as a message shows it: on one line, shortened, and without signs that would speak to the terminal that
 * shows it.
 */
export function shownText(text: string, most = 60): string {
  const line = visible(text.replace(/\s+/gu, ' ')).trim();
  return line.length > most ? `${line.slice(0, most)}…` : line;
}
