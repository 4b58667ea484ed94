/**
 * A text of somebody's file as a message shows it: on one line, shortened, and without signs that would speak to the terminal that
 * shows it.
 */
export function shownText(text: string, most = 60): string {
  const line = text
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '\ufffd')
    .trim();
  return line.length > most ? `${line.slice(0, most)}…` : line;
}
