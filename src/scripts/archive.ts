import { filled, filterForm, handedOver, type FilterForm } from './filter-form.ts';
import { fits, type Row } from './matching.ts';
import { unpackedRow, type Offered } from './packed-row.ts';

interface Says {
  readonly one: string;
  readonly many: string;
  readonly none: string;
}

interface Parts {
  readonly fields: FilterForm;
  readonly says: Says;
  readonly rows: readonly { readonly element: HTMLElement; readonly row: Row }[];
  /** School years, each with its own rows. */
  readonly sections: readonly HTMLElement[];
  readonly status: HTMLElement;
  /** Leads to the search for words in what fits. */
  readonly words: HTMLAnchorElement;
}

/** Shows the routines that fit, and hides the others and the school years without any. */
function narrow({ fields, says, rows, sections, status, words }: Parts): void {
  const chosen = fields.chosen();
  for (const { element, row } of rows) element.hidden = !fits(row, chosen);
  for (const section of sections) {
    section.hidden = !section.querySelector('[data-row]:not([hidden])');
    // The note counts all of the year.
    const note = section.querySelector<HTMLElement>('.note');
    if (note) note.hidden = section.querySelector('[data-row][hidden]') !== null;
  }
  const count = rows.filter(({ element }) => !element.hidden).length;
  status.textContent = filled([says.none, says.one][count] ?? says.many, { count });
  const to = new URL(words.href);
  to.search = new URLSearchParams({ kind: 'routine', ...chosen }).toString();
  words.href = to.href;
}

/** The values of a list to choose from, without the empty one for any of them. */
function offeredBy({ name, options }: HTMLSelectElement): Offered {
  return { name, values: [...options].map(({ value }) => value).filter((value) => value !== '') };
}

function start(root: HTMLElement): void {
  const form = root.querySelector('form');
  const status = root.querySelector<HTMLElement>('[data-status]');
  const words = root.querySelector<HTMLAnchorElement>('[data-words]');
  if (!form || !status || !words) return;
  // Without a script people jump to kinds further down; the filters take the place of both.
  for (const element of document.querySelectorAll<HTMLElement>('[data-without-script]')) element.hidden = true;
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')].filter((one) => !one.closest('[data-without-script]'));
  const offered = [...form.querySelectorAll('select')].map(offeredBy);
  const parts: Parts = {
    fields: filterForm(form),
    says: handedOver<Says>(root, 'says'),
    rows: rows.map((element) => ({ element, row: unpackedRow(element.dataset['row'] ?? '', offered) })),
    sections: [...document.querySelectorAll<HTMLElement>('[data-year]')],
    status,
    words,
  };
  root.hidden = false;
  const changed = (): void => {
    const address = parts.fields.address();
    if (address !== location.pathname + location.search) history.pushState(null, '', address);
    narrow(parts);
  };
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', changed);
  form.addEventListener('reset', () => setTimeout(changed));
  const read = (): void => {
    parts.fields.readAddress();
    narrow(parts);
  };
  addEventListener('popstate', read);
  read();
}

const root = document.querySelector<HTMLElement>('[data-archive]');
if (root) start(root);
