import { isCancel, multiselect, select, text } from '@clack/prompts';
import type { Question } from '../authoring/new/form.ts';

/** Somebody stopped before the last answer. */
export class NoAnswer extends Error {}

/** Whether somebody is there to answer. */
export function canAsk(): boolean {
  return process.stdin.isTTY && process.stdout.isTTY && !process.env['CI'];
}

/** Asks one question; no answer where none is needed. */
export async function ask({ asks, needed, usual, among = [], several = false }: Question): Promise<string | undefined> {
  if (among.length > 0 && several) {
    const initialValues = usual === undefined ? [] : [usual];
    return (await answered(multiselect({ message: asks, options: [...among], required: needed, initialValues }))).join(', ') || undefined;
  }
  if (among.length > 0) {
    const none = needed ? [] : [{ value: '', label: '(none)' }];
    return (await answered(select({ message: asks, options: [...none, ...among], initialValue: usual ?? '' }))) || undefined;
  }
  const validate = (given: string | undefined): string | undefined =>
    needed && !given?.trim() && usual === undefined ? 'This is needed.' : undefined;
  const given = await answered(
    text({ message: asks, validate, ...(usual === undefined ? {} : { placeholder: usual, defaultValue: usual }) }),
  );
  return given.trim() || undefined;
}

/** Asks for the name of the file. */
export async function askId(kind: string, usual: string | undefined): Promise<string> {
  const example = kind === 'routine' ? '2026-12-10-winter-stocktake' : 'early-literacy';
  const asks = `Under which id? It stays, and stands in the address: as in ${usual ?? example}`;
  return (await ask({ name: 'id', asks, needed: true, usual })) ?? '';
}

async function answered<Value>(answer: Promise<Value>): Promise<Exclude<Value, symbol>> {
  const value = await answer;
  if (isCancel(value)) throw new NoAnswer();
  return value as Exclude<Value, symbol>;
}
