import { and } from '../lists.ts';
import { countOf } from '../numbers.ts';

/** What the command lacks that publishes a routine. */
export const publishNeeds = 'Say which routine, by the name of its folder.';

/** Why there is nothing to publish: the private folder is not there, or has nothing of the routine that may be public. */
export function publishNothing(id: string, folder: string): string {
  return `${folder}/routines/${id}/ has nothing that may be published.`;
}

/** What becomes public, beside the list of files. */
export function publishTells(ratings: number, people: readonly string[]): string[] {
  return [
    ...(ratings > 0 ? [`${countOf(ratings, 'rating')} with reasons can be read by everybody.`] : []),
    ...(people.length > 0 ? [`They name ${and(people)}.`] : []),
  ];
}

/** What stays private. */
export function publishKeeps(kept: readonly string[], folder: string): string[] {
  return kept.length > 0 ? [`For the team alone, and stays: ${and(kept.map((path) => `${folder}/${path}`))}.`] : [];
}

/** How to go on after the preview. */
export const publishPreview = 'Nothing is moved yet. Read the files once more, then add --write.';

/** That a routine is public from the next build on. */
export const published = 'They are public with the next push. Commit both folders.';

/** Before what would be wrong in public. */
export const publishRefused = 'Nothing was moved. Without what is in the private folder, this would be wrong:';

/** Why a public site is not built while the repository tracks private files. */
export function privateTracked(folder: string, files: readonly string[]): string {
  const [first = ''] = files;
  const more = files.length > 1 ? ` and ${countOf(files.length - 1, 'other file', 'other files')}` : '';
  return `The repository of this site tracks ${first}${more}, and everything that it tracks is public with it. Nothing was built. Take the folder out of it with "git rm -r --cached ${folder}", add a line "${folder}/" to .gitignore, and commit. What was pushed before stays in its history: ask who looks after privacy what to do about that. If nobody but your team can read the repository, write "editLinks: false" in site.yaml instead.`;
}
