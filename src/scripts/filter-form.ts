import type { Chosen } from './matching.ts';

/** A form with a list to choose from for each filter, whose state stands in the web address, so that it can be shared and gone back to. */
export interface FilterForm {
  readonly form: HTMLFormElement;
  /** What is chosen now, fields that are empty left out. */
  chosen(): Chosen;
  /** Sets every field as the web address says. */
  readAddress(): void;
  /** The web address of what is chosen now. */
  address(): string;
}

type Field = HTMLSelectElement | HTMLInputElement;

export function filterForm(form: HTMLFormElement): FilterForm {
  const fields = [...form.querySelectorAll<Field>('select[name], input[name]')];
  const chosen = (): Chosen => Object.fromEntries(fields.flatMap(({ name, value }) => (value.trim() === '' ? [] : [[name, value.trim()]])));
  return {
    form,
    chosen,
    readAddress: () => {
      const given = new URLSearchParams(location.search);
      for (const field of fields) setField(field, given.get(field.name) ?? '');
    },
    address: () => {
      const query = new URLSearchParams(chosen()).toString();
      return query === '' ? location.pathname : `${location.pathname}?${query}`;
    },
  };
}

/** A choice that this page does not offer, from an old link, leaves the filter open. */
function setField(field: Field, value: string): void {
  if (field instanceof HTMLSelectElement && ![...field.options].some((option) => option.value === value)) field.value = '';
  else field.value = value;
}

/** Words that a page hands to its script: JSON in an attribute. */
export function handedOver<T>(element: HTMLElement, name: string): T {
  return JSON.parse(element.dataset[name] ?? '{}') as T;
}

/** Puts numbers and words in the places that are kept for them: `{count} results`. */
export function filled(text: string, given: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/gu, (place, name: string) => String(given[name] ?? place));
}
