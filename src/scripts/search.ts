import { filled, filterForm, handedOver, type FilterForm } from './filter-form.ts';
import type { Found } from './excerpt.ts';
import { editionOf } from './index-edition.ts';
import type { Chosen } from './matching.ts';
import { isFound } from './near-words.ts';
import { plainWords } from './plain-words.ts';
import { resultItem } from './result-item.ts';

/** What the page says, handed over by its markup. */
interface Says {
  readonly loading: string;
  readonly start: string;
  readonly one: string;
  readonly many: string;
  readonly oneFor: string;
  readonly manyFor: string;
  readonly none: string;
  readonly noneFor: string;
  readonly failed: string;
}

interface Result {
  data(): Promise<Found>;
}

/** As much of Pagefind's own code as is used here. */
interface Pagefind {
  init(): Promise<void>;
  options(options: object): Promise<void>;
  preload(words: string, options: object): Promise<void>;
  search(words: string | null, options: object): Promise<{ readonly results: readonly Result[] }>;
}

interface Parts {
  readonly fields: FilterForm;
  readonly says: Says;
  readonly smallWords: readonly string[];
  /** Where Pagefind's code lies. */
  readonly index: string;
  readonly status: HTMLElement;
  readonly list: HTMLElement;
  readonly more: HTMLButtonElement;
}

/** So many results are shown at a time. */
const step = 10;
/** While somebody types, nothing is searched until so many milliseconds have passed. */
const quietFor = 60;

/** A search that stops in the middle never answers; after so many milliseconds the page says so. */
const mostWaiting = 15_000;

/** What is shown answers an earlier question; after so many milliseconds the page says that it still searches. */
const slowAfter = 400;

/** A title that has the word comes first; pages in the background have a name instead. */
const ranking = { metaWeights: { title: 5, about: 2, name: 0.1 } };

interface Loaded {
  readonly pagefind: Pagefind;
  /** The edition of the index that it reads. */
  readonly edition: string;
}

let loaded: Promise<Loaded> | undefined;
/** Counts searches, so that only the answer to the last one is shown. */
let turn = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

function load(index: string): Promise<Loaded> {
  loaded ??= import(/* @vite-ignore */ `${index}pagefind.js`).then(async (pagefind: Pagefind) => {
    await pagefind.options({ ranking, excerptLength: 30, excerptEllipsis: '…' });
    const [edition] = await Promise.all([editionOf(index), pagefind.init()]);
    return { pagefind, edition };
  });
  return loaded;
}

/** Words and filters as Pagefind takes them; without words everything that fits, newest first. */
function queryOf({ smallWords }: Parts, { q, sort, ...filters }: Chosen): { readonly words: string | null; readonly options: object } {
  return {
    words: q === undefined ? null : plainWords(q, smallWords),
    options: { filters, sort: q === undefined || sort === 'date' ? { date: 'desc' } : {} },
  };
}

async function search(parts: Parts, shown = step): Promise<void> {
  turn += 1;
  const own = turn;
  const { fields, says, status, list } = parts;
  list.ariaBusy = 'true';
  const { sort, ...asked } = fields.chosen();
  if (Object.keys(asked).length === 0) {
    show(parts, [], [], says.start);
    return;
  }
  if (status.textContent === says.start) status.textContent = says.loading;
  const late = setTimeout(() => {
    if (own === turn) status.textContent = says.loading;
  }, slowAfter);
  try {
    const { pagefind, edition } = await load(parts.index);
    const { words, options } = queryOf(parts, { ...asked, ...(sort === undefined ? {} : { sort }) });
    const { results } = await inTime(pagefind.search(words, options));
    const found = await Promise.all(results.slice(0, shown).map((result) => result.data()));
    if (own !== turn) return;
    const none = found.length === 0 || (words !== null && !isFound(found, words));
    // Where a file of the index is missing, Pagefind finds nothing and does not say why.
    if (none && (await inTime(editionOf(parts.index))) !== edition) throw new Error('The index is another one now.');
    if (own !== turn) return;
    show(parts, none ? [] : results, none ? [] : found, countSaid(says, none ? 0 : results.length, asked['q']));
  } catch {
    if (own === turn) show(parts, [], [], says.failed);
  } finally {
    clearTimeout(late);
  }
}

function inTime<T>(work: Promise<T>): Promise<T> {
  return Promise.race([work, new Promise<never>((_, reject) => setTimeout(reject, mostWaiting))]);
}

function countSaid(says: Says, count: number, words: string | undefined): string {
  const forms = words === undefined ? [says.none, says.one, says.many] : [says.noneFor, says.oneFor, says.manyFor];
  return filled(forms[Math.min(count, 2)] ?? '', { count, words: words ?? '' });
}

function show({ status, list, more }: Parts, results: readonly Result[], found: readonly Found[], said: string): void {
  list.replaceChildren(...found.map(resultItem));
  list.ariaBusy = 'false';
  status.textContent = said;
  more.hidden = found.length >= results.length;
}

/** Shows more of what was found; whoever uses the keyboard goes on where the new ones begin. */
async function showMore(parts: Parts): Promise<void> {
  const before = parts.list.children.length;
  history.replaceState({ shown: before + step }, '');
  await search(parts, before + step);
  parts.list.children[before]?.querySelector('a')?.focus();
}

/** What the browser keeps beside the address of the page: how many results were shown, and how far down somebody read. */
interface Kept {
  readonly shown?: number;
  readonly top?: number;
}

function kept(): Kept {
  return (history.state as Kept | null) ?? {};
}

/** Searches as the web address says, as many results as were shown there before. */
function searchAddress(parts: Parts): Promise<void> {
  parts.fields.readAddress();
  return search(parts, kept().shown ?? step);
}

/** Who comes back to the page goes on where a link led away: when the browser looks for that place, the results are not there yet. */
async function comeBack(parts: Parts): Promise<void> {
  const { top } = kept();
  await searchAddress(parts);
  if (top !== undefined) scrollTo(0, top);
}

/** Searches at once; the address of before stays behind, so that one can go back to it. */
function searchNow(parts: Parts): void {
  clearTimeout(timer);
  const address = parts.fields.address();
  if (address !== location.pathname + location.search) history.pushState(null, '', address);
  void search(parts);
}

/** Searches while somebody types, under an address that is replaced with each letter. */
function searchSoon(parts: Parts): void {
  clearTimeout(timer);
  parts.list.ariaBusy = 'true';
  timer = setTimeout(() => {
    history.replaceState(null, '', parts.fields.address());
    void search(parts);
  }, quietFor);
}

function start(root: HTMLElement): void {
  const form = root.querySelector('form');
  const [status, list, more] = ['[data-status]', '[data-results]', '[data-more]'].map((one) => root.querySelector<HTMLElement>(one));
  if (!form || !status || !list || !(more instanceof HTMLButtonElement)) return;
  const index = root.dataset['index'] ?? '';
  const parts: Parts = {
    fields: filterForm(form),
    says: handedOver<Says>(root, 'says'),
    smallWords: handedOver<string[]>(root, 'smallWords'),
    index,
    status,
    list,
    more,
  };
  root.querySelector('[data-without]')?.remove();
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    searchNow(parts);
  });
  form.addEventListener('input', ({ target }) => (target instanceof HTMLInputElement ? searchSoon(parts) : searchNow(parts)));
  form.addEventListener('reset', () => {
    list.ariaBusy = 'true';
    setTimeout(() => searchNow(parts));
  });
  // What every search needs is there before the first word is typed.
  form.addEventListener('focusin', () => void load(index).catch(() => undefined), { once: true });
  more.addEventListener('click', () => void showMore(parts));
  parts.list.addEventListener('click', () => history.replaceState({ ...kept(), top: scrollY }, ''));
  addEventListener('popstate', () => void searchAddress(parts));
  void comeBack(parts);
}

const root = document.querySelector<HTMLElement>('[data-search]');
if (root) start(root);
