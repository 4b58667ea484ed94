import type { Day } from '../../schemas/day.ts';
import type { KindName } from '../../schemas/kinds.ts';
import type { FileChange, Workspace } from '../file-change.ts';

/** What somebody answered, by the name of the question; lists as words with commas between them. */
export type Answers = Readonly<Record<string, string | undefined>>;

/** What `stocktake new` asks: at a terminal in words, otherwise by an option of this name. */
export interface Question {
  readonly name: string;
  readonly asks: string;
  /** Nothing new is made without an answer. */
  readonly needed: boolean;
  /** What is taken when nobody answers. */
  readonly usual?: string | undefined;
  /** The answers that are possible, where they are known. */
  readonly among?: readonly Choice[];
  /** Whether several may be chosen. */
  readonly several?: boolean;
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What a new thing came to: its files, and what to do next, a sentence each. */
export interface Made {
  readonly changes: readonly FileChange[];
  readonly next: readonly string[];
}

/** A request that cannot be met, in a sentence. */
export class CannotMake extends Error {}

/** One sort of thing that `stocktake new` makes. */
export interface Form {
  /** What it makes, for the list of commands. */
  readonly does: string;
  /** Whether it is made from a content without errors only. */
  readonly needsSite: boolean;
  /** The question whose answer gives an id when none was written. */
  readonly titled: string | null;
  /** Asked again after each answer: an answer may raise another question. */
  questions(workspace: Workspace, today: Day, answers: Answers): readonly Question[];
  make(workspace: Workspace, id: string, answers: Answers, today: Day): Made;
}

/** The things of a kind to choose among, by title. */
export function choicesOf(workspace: Workspace, kind: KindName): Choice[] {
  return workspace.entries.of(kind).map(({ id, fields }) => {
    const title = typeof fields === 'object' && fields !== null && 'title' in fields ? String(fields.title) : id;
    return { value: id, label: title === id ? id : `${title} (${id})` };
  });
}

/** The only thing of a kind, which nobody needs to be asked for. */
export function onlyOf(workspace: Workspace, kind: KindName): string | undefined {
  const ids = workspace.entries.ids(kind);
  return ids.length === 1 ? ids[0] : undefined;
}

/** An answer with commas as a list; none for no answer. */
export function listOf(answer: string | undefined): string[] | undefined {
  const items = (answer ?? '')
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
  return items.length === 0 ? undefined : items;
}

/** An answer as a whole number where it is one; anything else is left for the check to judge. */
export function numberOf(answer: string | undefined): number | string | undefined {
  return answer !== undefined && /^\d+$/u.test(answer) ? Number(answer) : answer;
}
