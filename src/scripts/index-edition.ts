/**
 * Which edition of the index lies on the server, as text that differs with every edition. Each night publishes another one, under new
 * names of files: a page that stayed open asks for files that are gone. Fails without a connection.
 */
export async function editionOf(index: string): Promise<string> {
  const response = await fetch(`${index}pagefind-entry.json`, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`The index answers with ${response.status}.`);
  return response.text();
}
