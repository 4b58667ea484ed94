import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Issue } from '../../src/domain/issue.ts';
import { checkContent, type Report } from '../../src/reader/check-content.ts';
import { readSettings } from '../../src/settings.ts';
import { messageOf } from '../../src/words/en/messages.ts';

export const repository = resolve(import.meta.dirname, '../..');
export const fixtures = resolve(import.meta.dirname, '../fixtures');

/** A copy of a fixture, the small district unless it is named, in a temporary folder, free to be spoilt. */
export interface District {
  /** The folder around `content/`. */
  readonly folder: string;
  readonly content: string;
  /** Writes one of its files. */
  write(path: string, text: string | Uint8Array): void;
  read(path: string): string;
  /** Replaces a text that stands once in a file. */
  change(path: string, from: string, to: string): void;
  /** Puts the files of another folder over its own, and removes those that the folder's `.remove` lists. */
  overlay(from: string, root?: 'content' | 'private'): void;
  check(): Report;
  remove(): void;
}

export function makeDistrict(fixture = 'small'): District {
  const folder = mkdtempSync(join(tmpdir(), 'stocktake-'));
  const content = join(folder, 'content');
  cpSync(join(fixtures, fixture), content, { recursive: true });
  const read = (path: string): string => readFileSync(join(content, path), 'utf8');
  const write = (path: string, text: string | Uint8Array): void => {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  };
  return {
    folder,
    content,
    read,
    write,
    change: (path, from, to) => write(path, replaceOnce(read(path), from, to)),
    overlay: (from, root = 'content') => overlay(from, join(folder, root)),
    check: () => checkFolder(folder),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Does something with a fresh copy of a fixture, the small district unless it is named, and removes it afterwards. */
export function withDistrict<Result>(use: (district: District) => Result, fixture?: string): Result {
  const district = makeDistrict(fixture);
  try {
    return use(district);
  } finally {
    district.remove();
  }
}

/** The lines that `stocktake check` would print for a spoilt copy of the small district, without colours. */
export function reportAfter(spoil: (district: District) => void): string[] {
  return withDistrict((district) => {
    spoil(district);
    return linesOf(district.check().issues);
  });
}

export function linesOf(issues: readonly Issue[]): string[] {
  return issues.map((issue) => `${issue.file}:${issue.line}:${issue.column} ${issue.rule} ${messageOf(issue)}`);
}

/** How long the processor worked on something, in seconds: the clock on the wall also counts what else the machine does. */
export function secondsOf(use: () => void): number {
  const start = process.cpuUsage();
  use();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000_000;
}

function checkFolder(folder: string): Report {
  const flags = existsSync(join(folder, 'private')) ? { content: 'content', private: 'private' } : { content: 'content' };
  return checkContent(readSettings(flags, { TODAY: '2026-11-22' }, folder), folder);
}

function overlay(from: string, to: string): void {
  const removed = join(from, '.remove');
  const paths = existsSync(removed) ? readFileSync(removed, 'utf8').trim().split('\n') : [];
  for (const path of paths) removeFile(to, path);
  cpSync(from, to, { recursive: true, filter: (path) => path !== removed });
}

/** Removes a file and the folders that it leaves empty, which git would not keep either. */
function removeFile(root: string, path: string): void {
  rmSync(join(root, path));
  for (let folder = dirname(path); folder !== '.' && readdirSync(join(root, folder)).length === 0; folder = dirname(folder))
    rmSync(join(root, folder), { recursive: true });
}

function replaceOnce(text: string, from: string, to: string): string {
  if (text.split(from).length !== 2) throw new Error(`"${from}" does not stand there exactly once.`);
  return text.replace(from, () => to);
}
