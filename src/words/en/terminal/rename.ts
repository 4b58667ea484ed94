import type { RenamedThing, RenameRefusal } from '../../../domain/rename.ts';
import { and, didYouMean } from '../lists.ts';
import { messageOf } from '../messages.ts';

/** A thing that can be renamed, as sentences name it. */
function thingWord(thing: RenamedThing): string {
  return thing === 'step' ? 'next step' : thing;
}

type Refusals = { readonly [Why in RenameRefusal['why']]: (refusal: Extract<RenameRefusal, { readonly why: Why }>) => string };

const refusals: Refusals = {
  'unknown-thing': ({ thing, known }) =>
    `There is nothing called "${thing}" that can be renamed.${didYouMean(thing, known, 'Write one of these')}`,
  'keeps-its-name': ({ thing }) =>
    ({
      site: 'site.yaml keeps its name.',
      people: 'people.yaml keeps its name. For one person in it, write: stocktake rename person <old> <new>.',
      record: 'record.yaml keeps its name. It belongs to its routine.',
      briefing: 'briefing.md keeps its name. It belongs to its routine.',
      debrief: 'debrief.md keeps its name. It belongs to its routine.',
      rater: 'The ratings of one person are called after the person. Give the file another name by hand.',
      rating: 'A rating is called after what it rates. Rename that, and the file of the rating follows.',
    })[thing],
  'unknown-id': ({ thing, id, known }) => `There is no ${thingWord(thing)} "${id}".${didYouMean(id, known, 'There are')}`,
  'unknown-step': ({ id, routine, known }) => `The routine "${routine}" has no next step "${id}".${didYouMean(id, known, 'It has')}`,
  'earlier-id': ({ id, of }) => `"${id}" is an earlier id of "${of}". Rename that one.`,
  'no-address': ({ id }) => `"${id}" is not the address of a next step. Write <routine>#<id>.`,
  'no-name': () => 'The new name is empty. Write it in quotes.',
  'same-id': ({ id }) => `"${id}" is the id already.`,
  'other-folder': ({ folder }) =>
    folder === ''
      ? 'A new id does not move anything into a folder. Write it without "/".'
      : `A new id does not move anything out of its folder. Write it as "${folder}/…".`,
  'wrong-id': ({ issue }) => messageOf(issue),
  taken: ({ thing, id }) => `There is already a ${thingWord(thing)} "${id}". Choose another id.`,
  'taken-before': ({ id, by }) => `"${id}" is an earlier id of "${by}", and its old address leads there. Choose another id.`,
  'stands-there': ({ path }) => `"${path}" is there already. Choose another id, or remove it.`,
  'same-day': ({ other, side }) =>
    `"${other}" is of the same day, and the order of their ids says which came first. Choose an id that stays ${side} "${other}" in the alphabet.`,
  stages: () => 'The rubric "stages" keeps its name: strategies find their stages of implementation by it.',
  astray: ({ file, line, reference, means }) =>
    `In line ${line} of ${file}, "${reference}" would then mean "${means}", for ids of its own folder come first. Choose another id.`,
};

/** What a command lacks that was to change an id. */
export const renameNeeds = 'Write what is to be renamed, its id and the new one.';

/** Why an id cannot be changed, and what to write instead. */
export function renameRefused(refusal: RenameRefusal): string {
  const say = refusals[refusal.why] as (facts: RenameRefusal) => string;
  return say(refusal);
}

/** What got another id, or with `planned` what would get one. */
export function renamedTo(thing: RenamedThing, old: string, now: string, planned: boolean): string {
  const what = `The ${thingWord(thing)} "${old}"`;
  return planned ? `${what} would become "${now}". Nothing is written.` : `${what} is now "${now}".`;
}

/** What becomes of the old id, and what the command leaves alone. */
export function afterRename(thing: RenamedThing, old: string, folders: readonly string[]): string[] {
  const kept = folders.length === 0 ? [] : [`Folders keep their names: ${and(folders)}.`];
  if (thing === 'person') return ['Names in running text stay as they are.'];
  if (thing === 'step') return [`Links from other sites to the place "#step-${old}" lead to the top of the page now.`];
  return ['Links to the old address lead to the new one.', ...kept];
}
