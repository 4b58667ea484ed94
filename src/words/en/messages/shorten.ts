/** What an author wrote, cut so that a message stays one that people read. */
export function shorten(text: string, most = 60): string {
  return text.length > most ? `${text.slice(0, most)}…` : text;
}
