import { countOf } from '../numbers.ts';

/** Why a command does nothing while the content has errors. */
export function mendFirst(errors: number): string {
  return `The content has ${countOf(errors, 'error')}, so nothing was done. See what to mend with: npx stocktake check`;
}

/** Before a report of the errors that a command would have made. */
export const putBack =
  'This would have made new errors, so every file was put back as it was. It is a fault of Stocktake, not of your content:';

/** What somebody should know who keeps private files and did not name them. */
export function privateNotRead(folder: string, old: string): string {
  return `${folder}/ was not read. If a file there names "${old}", it has to change too: do this with --internal.`;
}
