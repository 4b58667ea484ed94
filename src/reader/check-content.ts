import { buildSite } from '../domain/build-site.ts';
import type { Entries } from '../domain/entry.ts';
import { errorsIn, severityOf, sortIssues, type Issue } from '../domain/issue.ts';
import { practiceOf } from '../domain/practice/all.ts';
import { checkEntries } from '../domain/rules/all.ts';
import type { Site } from '../domain/site.ts';
import { baseOf, shownFolder, type Settings } from '../settings.ts';
import { readContent, type Root } from './read-content.ts';

/** Everything that was found wrong, and the site when nothing stops it. */
export interface Report {
  readonly issues: readonly Issue[];
  readonly site: Site | null;
  readonly entries: Entries;
  readonly base: string;
}

/** Reads every file once, holds the files against each other, builds the one model of the site and looks at its practice. */
export function checkContent(settings: Settings, folder = process.cwd()): Report {
  const roots: Root[] = [{ folder: settings.contentFolder, shown: shownFolder(settings.contentFolder, folder), internal: false }];
  if (settings.privateFolder)
    roots.push({ folder: settings.privateFolder, shown: shownFolder(settings.privateFolder, folder), internal: true });
  let base = '/';
  const reading = readContent(roots, () => base);
  const site = reading.entries.get('site', 'site')?.fields;
  base = baseOf(settings, site);
  const found = [...reading.issues, ...checkEntries(reading.entries)];
  const stopped = errorsIn(found).length > 0;
  const made = stopped ? null : buildSite(reading.entries, { today: settings.today, internal: settings.privateFolder !== null });
  const off = new Set<string>(site?.rulesOff.map(({ rule }) => rule));
  const issues = sortIssues([...found, ...(made ? practiceOf(made) : [])]).filter(
    (issue) => severityOf(issue.rule) === 'error' || !off.has(issue.rule),
  );
  return { issues, site: made, entries: reading.entries, base };
}
