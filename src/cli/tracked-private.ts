import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Site } from '../domain/site.ts';
import type { Settings } from '../settings.ts';
import { askGit } from './git.ts';

/**
 * The files of the private folder that the repository of the content tracks, as it calls them; none where there is no repository. A
 * repository of its own inside the folder is no part of it.
 */
export async function trackedPrivate({ contentFolder }: Settings): Promise<string[]> {
  const around = dirname(contentFolder);
  if (!existsSync(around)) return [];
  try {
    const listed = await askGit(around, ['ls-files', '--stage', '-z', '--', join(around, 'private')]);
    const entries = (listed ?? '').split('\0').filter((line) => line !== '' && !line.startsWith('160000 '));
    return entries.map((line) => line.slice(line.indexOf('\t') + 1));
  } catch {
    // Without git, nothing is tracked.
    return [];
  }
}

/**
 * Whether everybody may read the repository of a site. GitHub tells its workflows; elsewhere a district that has no links to its files
 * says with it that its readers cannot open them.
 */
export function mayBePublic({ settings }: Pick<Site, 'settings'>, event = process.env['GITHUB_EVENT_PATH']): boolean {
  return !(isPrivateOnGitHub(event) ?? !settings.editLinks);
}

function isPrivateOnGitHub(event: string | undefined): boolean | null {
  if (event === undefined || !existsSync(event)) return null;
  try {
    const told: unknown = JSON.parse(readFileSync(event, 'utf8'));
    if (typeof told !== 'object' || told === null || !('repository' in told)) return null;
    const { repository } = told;
    const known = typeof repository === 'object' && repository !== null && 'private' in repository;
    return known && typeof repository.private === 'boolean' ? repository.private : null;
  } catch {
    return null;
  }
}
