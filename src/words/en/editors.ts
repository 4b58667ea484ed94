/** What an editor shows with a field, as Markdown: what it is for, and examples as they would stand in the file. */
export function fieldHelp(description: string, examples: readonly string[]): string {
  const shown = examples.map((example) => `Example: \`${example}\``);
  return [description.replace(/[\\`*_<>[\]]/gu, String.raw`\$&`), ...shown].join('\n\n');
}
