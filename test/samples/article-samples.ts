import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GuideTopic } from '../../src/domain/views/guide-pages.ts';
import { repository, type District } from '../support/district.ts';

/** A fenced sample of a how-to page, and the file that the text before it names. */
export interface ArticleSample {
  readonly language: string;
  readonly text: string;
  /** From the content root. */
  readonly path: string;
}

export function articleOf(topic: GuideTopic): string {
  return readFileSync(join(repository, `src/words/en/guide/${topic}.md`), 'utf8');
}

/** Every fenced sample of a text, in its order. */
export function samplesIn(article: string): ArticleSample[] {
  const fences = /^```(\w+)\n([\s\S]*?)^```$/gmu;
  return [...article.matchAll(fences)].map(([, language = '', text = ''], index, all) => {
    const before = article.slice(0, all[index]?.index);
    return { language, text, path: [...before.matchAll(/`content\/([\w./-]+\.\w+)`/gu)].at(-1)?.[1] ?? '' };
  });
}

/** Writes a sample into a district as its reader would: a whole file, some fields of a file, or text below them. */
export function follow(district: District, { language, text, path }: ArticleSample): void {
  if (language === 'md' || language === 'mdx') district.write(path, text);
  if (language === 'yaml') district.write(path, withFields(district.read(path), text));
  if (language === 'markdown') district.write(path, `${district.read(path)}\n${text}`);
}

/** A file with some fields written over its own of the same names; new ones come after the others. */
function withFields(file: string, sample: string): string {
  const [, open = '', header = file, rest = ''] = /^(---\n)([\s\S]*?)(^---\n[\s\S]*)$/mu.exec(file) ?? [];
  const fields = new Map([...fieldsIn(header), ...fieldsIn(sample)]);
  return open + [...fields.values()].join('') + rest;
}

/** The fields at the top of a header, each with its lines. */
function fieldsIn(header: string): (readonly [string, string])[] {
  return header
    .split(/^(?=[^\s#-])/mu)
    .filter((lines) => lines.trim() !== '')
    .map((lines) => [lines.slice(0, lines.indexOf(':')), lines] as const);
}

/** Links of a text that lead into the guide. */
export function guideLinksIn(article: string): string[] {
  return [...article.matchAll(/\]\((\/[^)\s]*)\)/gu)].map(([, address = '']) => address);
}

/** The commands that a text names: `npm run check`, `npx stocktake build`. */
export function commandsIn(article: string): { readonly scripts: string[]; readonly commands: string[] } {
  const named = (pattern: RegExp): string[] => [...article.matchAll(pattern)].map(([, name = '']) => name);
  return { scripts: named(/npm run ([\w:]+)/gu), commands: named(/npx stocktake ([\w-]+)/gu) };
}
