import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { dayAt } from './domain/calendar.ts';
import { day, type Day } from './schemas/day.ts';
import type { SiteFields } from './schemas/site.ts';

/** What a command was called with, after flags and the environment. `site.yaml` fills in what is left open. */
export interface Settings {
  readonly contentFolder: string;
  /** The private root; only an internal build reads it. */
  readonly privateFolder: string | null;
  readonly outFolder: string;
  /** The day that TODAY names, or the one on this computer. */
  readonly today: Day;
  /** When the command was called, unless TODAY names a day. */
  readonly now: Date | null;
  readonly url: string | null;
  readonly base: string | null;
  /** Where the files are kept, as a web address without a slash at its end. */
  readonly repository: string | null;
  /** The branch whose files the site is made from. */
  readonly branch: string;
  /** A file that is in no commit counts as changed at this instant, where its own time is later; in milliseconds since 1970: so that a build can be repeated to the byte. */
  readonly latestChange: number | null;
}

/** A setting that cannot be used, in one sentence for the terminal. */
export class SettingError extends Error {}

export interface Flags {
  readonly content?: string | undefined;
  readonly private?: string | undefined;
  readonly out?: string | undefined;
  readonly internal?: boolean | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Flags first, then the environment. The only place that reads the clock. */
export function readSettings(flags: Flags, environment: Environment, folder: string): Settings {
  const now = new Date();
  const today = environment['TODAY'] || dayAt(now.getTime());
  if (!day.safeParse(today).success) throw new SettingError(`TODAY must be a day such as 2026-03-01, not "${today}".`);
  const url = webAddress(environment, 'SITE_URL', 'https://example.org');
  const repository = webAddress(environment, 'REPOSITORY_URL', 'https://github.com/cedar-fork/plan-progress');
  const internal = flags.internal ?? flags.private !== undefined;
  const contentFolder = resolve(folder, flags.content ?? 'content');
  return {
    contentFolder,
    privateFolder: internal ? resolve(folder, flags.private ?? join(dirname(contentFolder), 'private')) : null,
    outFolder: resolve(folder, flags.out ?? (environment['OUT_DIR'] || (internal ? 'dist-internal' : 'dist'))),
    today,
    now: environment['TODAY'] ? null : now,
    url,
    base: environment['BASE_PATH'] ? asBase(environment['BASE_PATH']) : null,
    repository,
    branch: environment['REPOSITORY_BRANCH'] || 'main',
    latestChange: instantOf(environment['SOURCE_DATE_EPOCH'] || null),
  };
}

/** The site's base path, with a slash at both ends. */
export function baseOf(settings: Settings, site: SiteFields | undefined): string {
  return settings.base ?? site?.base ?? '/';
}

/** Today where the district is: the computers that publish its site keep the time of Greenwich, where tomorrow begins hours earlier. */
export function todayIn({ today, now }: Pick<Settings, 'today' | 'now'>, site: SiteFields | undefined): Day {
  return now ? dayAt(now.getTime(), site?.timeZone) : today;
}

/** A folder as messages name it: from the current folder where it lies inside. */
export function shownFolder(folder: string, from: string): string {
  const path = relative(from, folder);
  return (path === '' || path.startsWith('..') || isAbsolute(path) ? folder : path).split(sep).join('/');
}

function webAddress(environment: Environment, name: string, example: string): string | null {
  const url = environment[name] || null;
  if (url !== null && !URL.canParse(url)) throw new SettingError(`${name} must be a web address such as ${example}, not "${url}".`);
  return url?.replace(/\/+$/u, '') ?? null;
}

/** The usual setting of builds that can be repeated (reproducible-builds.org): seconds since 1970. */
function instantOf(seconds: string | null): number | null {
  if (seconds === null) return null;
  if (!/^\d{1,12}$/u.test(seconds)) throw new SettingError(`SOURCE_DATE_EPOCH must be a number of seconds, not "${seconds}".`);
  return Number(seconds) * 1000;
}

function asBase(path: string): string {
  const inner = path.replace(/^\/+|\/+$/gu, '');
  if (!/^[\w./~-]*$/u.test(inner)) throw new SettingError(`BASE_PATH must be a path such as /plan-progress/, not "${path}".`);
  return inner === '' ? '/' : `/${inner}/`;
}
