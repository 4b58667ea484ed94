import type { Day } from '../../schemas/day.ts';
import { compare } from '../issue.ts';
import { fileLinks, folderLink, type FileLinks } from '../repository.ts';
import type { Site } from '../site.ts';

/** The files that a page is made from: those that are named, folder by folder, and folders whose files are only counted. */
export interface PageFiles {
  readonly count: number;
  /** When the one that changed last did; `null` where nobody knows. */
  readonly changed: Day | null;
  readonly named: readonly NamedFolder[];
  readonly counted: readonly CountedFolder[];
}

/** Named files of one kind, in a folder such as `content/goals/`. */
export interface NamedFolder {
  readonly folder: string;
  readonly files: readonly NamedFile[];
}

export interface NamedFile {
  /** Its path from there. */
  readonly name: string;
  /** Its path without the root, which says which of two files with one name it is. */
  readonly path: string;
  readonly changed: Day | null;
  readonly links: FileLinks | null;
}

export interface CountedFolder {
  readonly folder: string;
  readonly count: number;
  readonly changed: Day | null;
  readonly link: string | null;
}

/** Up to so many files are named, each with its links; of more, only what the page is about. */
const mostNamed = 12;

/** Of a page with many files, folders with so few of them are named. */
const fewInFolder = 3;

/**
 * The files of a page, given as the repository calls them, what the page is about first. A page of hundreds of files names its own few and
 * counts the rest, so that it stays small.
 */
export function pageFiles(site: Site, files: readonly string[]): PageFiles {
  const named = files.length <= mostNamed ? files : files.filter(isMain(files));
  const rest = files.filter((file) => !named.includes(file));
  return {
    count: files.length,
    changed: lastOf(site, files),
    named: [...Map.groupBy(named, kindFolderOf)].map(([folder, own]) => ({ folder, files: own.map((file) => namedFile(site, file)) })),
    counted: [...Map.groupBy(rest, kindFolderOf).values()].map((own) => countedFolder(site, own)),
  };
}

/** What a page with many files is about: its first file, where others lie below that one's folder, and files that are few of their kind. */
function isMain(files: readonly string[]): (file: string) => boolean {
  const [first = ''] = files;
  const kinds = Map.groupBy(files, kindFolderOf);
  const inPacket =
    folderOf(first) !== kindFolderOf(first) && kinds.get(kindFolderOf(first))?.every((file) => file.startsWith(folderOf(first)));
  return (file) => (file === first && inPacket === true) || (kinds.get(kindFolderOf(file))?.length ?? 0) <= fewInFolder;
}

function namedFile(site: Site, file: string): NamedFile {
  return {
    name: file.slice(kindFolderOf(file).length),
    path: file.slice(file.indexOf('/') + 1),
    changed: site.changed.get(file) ?? null,
    links: linksOfFile(site, file),
  };
}

/** Where readers can edit a file, given as the repository calls it, and see its history; `null` where nobody is to. */
export function linksOfFile({ repository }: Pick<Site, 'repository'>, file: string): FileLinks | null {
  return repository && isPublic(file) ? fileLinks(repository, file) : null;
}

function countedFolder(site: Site, files: readonly string[]): CountedFolder {
  const folder = commonFolder(files);
  const link = site.repository && isPublic(folder) ? folderLink(site.repository, folder) : null;
  return { folder, count: files.length, changed: lastOf(site, files), link };
}

function lastOf(site: Site, files: readonly string[]): Day | null {
  return (
    files
      .flatMap((file) => site.changed.get(file) ?? [])
      .toSorted(compare)
      .at(-1) ?? null
  );
}

/** What is private is in no repository that readers can open. */
function isPublic(path: string): boolean {
  return path.startsWith('content/');
}

function folderOf(file: string): string {
  return file.slice(0, file.lastIndexOf('/') + 1);
}

/** The folder of a file's kind: `content/routines/`; of a file that stands alone, `content/`. */
export function kindFolderOf(file: string): string {
  const steps = file.split('/');
  return `${steps.slice(0, Math.min(2, steps.length - 1)).join('/')}/`;
}

/** The deepest folder that holds all files. */
function commonFolder(files: readonly string[]): string {
  const [first = '', ...others] = files.map(folderOf);
  let folder = first;
  while (!others.every((other) => other.startsWith(folder))) folder = folder.slice(0, folder.lastIndexOf('/', folder.length - 2) + 1);
  return folder;
}
