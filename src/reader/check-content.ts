import { buildSite } from '../domain/build-site.ts';
import type { Entries } from '../domain/entry.ts';
import { errorsIn, severityOf, sortIssues, type Issue } from '../domain/issue.ts';
import { practiceOf } from '../domain/practice/all.ts';
import { checkEntries } from '../domain/rules/all.ts';
import type { ChangedAt } from '../domain/last-changed.ts';
import type { Site } from '../domain/site.ts';
import type { SiteFields } from '../schemas/site.ts';
import { baseOf, shownFolder, todayIn, type Settings } from '../settings.ts';
import { readContent, type Root } from './read-content.ts';

/** Everything that was found wrong, and the site when nothing stops it. */
export interface Report {
  readonly issues: readonly Issue[];
  readonly site: Site | null;
  readonly entries: Entries;
  readonly base: string;
}

/** The files as they were read, before they are held against each other. */
interface Read extends ReturnType<typeof readContent> {
  readonly base: string;
}

/** Reads every file once, holds the files against each other, builds the one model of the site and looks at its practice. */
export function checkContent(settings: Settings, folder = process.cwd()): Report {
  return judgeContent(settings, readRoots(settings, folder));
}

/** Reads every file once. */
export function readRoots(settings: Settings, folder = process.cwd()): Read {
  const roots: Root[] = [{ folder: settings.contentFolder, shown: shownFolder(settings.contentFolder, folder), internal: false }];
  if (settings.privateFolder)
    roots.push({ folder: settings.privateFolder, shown: shownFolder(settings.privateFolder, folder), internal: true });
  let base = '/';
  const reading = readContent(roots, () => base);
  base = baseOf(settings, reading.entries.get('site', 'site')?.fields);
  return { ...reading, base };
}

/** Holds the files against each other, builds the site and looks at its practice. `changed` says when each file last changed. */
export function judgeContent(settings: Settings, { base, ...reading }: Read, changed?: ChangedAt): Report {
  const site = reading.entries.get('site', 'site')?.fields;
  const found = [...reading.issues, ...checkEntries(reading.entries)];
  const stopped = errorsIn(found).length > 0;
  const made = stopped ? null : buildSite(reading.entries, circumstancesOf(settings, site, changed));
  const off = new Set<string>(site?.rulesOff.map(({ rule }) => rule));
  const issues = sortIssues([...found, ...(made ? practiceOf(made) : [])]).filter(
    (issue) => severityOf(issue.rule) === 'error' || !off.has(issue.rule),
  );
  return { issues, site: made, entries: reading.entries, base };
}

/** What a site is made with besides its files, as a command was called. */
export function circumstancesOf(settings: Settings, site: SiteFields | undefined, changed?: ChangedAt): Parameters<typeof buildSite>[1] {
  const { repository, branch } = settings;
  return { today: todayIn(settings, site), internal: settings.privateFolder !== null, repository, branch, ...(changed ? { changed } : {}) };
}
