import type { Site } from '../../src/domain/site.ts';
import { checkContent } from '../../src/reader/check-content.ts';
import { readSettings } from '../../src/settings.ts';
import { repository } from './district.ts';

/** A district of the repository as facts: the demonstration, or a fixture. */
export function siteIn(content: string): Site {
  const { site } = checkContent(readSettings({ content }, { TODAY: '2026-11-22' }, repository), repository);
  if (!site) throw new Error(`${content} has mistakes.`);
  return site;
}
