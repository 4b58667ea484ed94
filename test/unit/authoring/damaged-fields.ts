import * as fc from 'fast-check';

/** What is done to one value among all that some fields hold; `at` is taken modulo their number. */
interface Damage {
  readonly at: number;
  readonly how: 'remove' | 'replace' | 'rename' | 'add' | 'copy';
  readonly from: number;
  readonly value: unknown;
  readonly name: string;
}

type Holder = Record<string, unknown> | unknown[];

/** Values of every sort, and near misses of those that fields expect. */
const values: readonly (readonly unknown[])[] = [
  [null, true, false, 0, 1, -1, 1.5, 480, 481, 1000, 2 ** 53, [], {}, [[]], [null], { '': '' }],
  ['', ' ', 'text', 'Two words', 'true', '1', 'a/b', 'a/b/c', 'a--b', 'niños', 'a#b', 'a#b#c', 'a_b', '- x'],
  ['2026-03-01', '2026-02-30', '2026-3-1', '2028-02-29', '0000-01-01', '2026-27', '2026-28', '1999-00', '09:00', '9:00', '01:30-04:00'],
  ['08-01', '02-29', '#d9eedf', '#D9EEDF', 'https://a.example/x', 'http://a.example', 'https:a', ' https://a.example', '/x/', 'x/'],
  ['America/Chicago', 'New York', 'UTC', 'held', 'met', 'stocktake', 'green', ['reading'], ['2026-27'], ['a', 'a'], [10, 80, 10]],
  [[10, 80, 20], { target: '61 %' }, { why: 'x' }, { due: '2026-03-01', why: 'x' }, { by: ['x'] }, { owner: 'x' }, { who: 'x' }],
];

/** Names of fields, known somewhere or nowhere. */
const names = [
  'title',
  'titel',
  'goal',
  'plan',
  'unit',
  'in',
  'done',
  'dropped',
  'carried',
  'note',
  'notRated',
  'overall',
  'ratings',
  'status',
];
const moreNames = ['from', 'until', 'due', '2026-27', '2026-28', 'fall', 'autumn', 'planning', 'Planning', 'constructor', ''];

export const damage: fc.Arbitrary<Damage> = fc.record({
  at: fc.nat(),
  how: fc.constantFrom('remove', 'replace', 'rename', 'add', 'copy'),
  from: fc.nat(),
  value: fc.constantFrom(...values.flat()).map((value) => structuredClone(value)),
  name: fc.constantFrom(...names, ...moreNames),
});

/** Does one damage to some fields, in place. */
export function spoil(fields: Record<string, unknown>, { at, how, from, value, name }: Damage): void {
  const places = placesIn(fields);
  const place = places[at % Math.max(1, places.length)];
  if (!place) return;
  const { holder, key } = place;
  if (how === 'replace') set(holder, key, value);
  if (how === 'copy') set(holder, key, structuredClone(get(places[from % places.length] ?? place)));
  if (how === 'add') set(holder, Array.isArray(holder) ? holder.length : name, value);
  if (how === 'rename') set(holder, Array.isArray(holder) ? holder.length : name, get(place));
  if (how === 'remove' || how === 'rename') remove(holder, key);
}

interface Place {
  readonly holder: Holder;
  readonly key: string | number;
}

/** Every value that some fields hold, with what holds it. */
function placesIn(holder: Holder): Place[] {
  const keys = Array.isArray(holder) ? holder.map((_, index) => index) : Object.keys(holder);
  return keys.flatMap((key) => {
    const value = get({ holder, key });
    return [{ holder, key }, ...(isHolder(value) ? placesIn(value) : [])];
  });
}

function isHolder(value: unknown): value is Holder {
  return typeof value === 'object' && value !== null;
}

function get({ holder, key }: Place): unknown {
  return Array.isArray(holder) ? holder[Number(key)] : holder[key];
}

function set(holder: Holder, key: string | number, value: unknown): void {
  if (Array.isArray(holder)) holder[Number(key)] = value;
  else holder[key] = value;
}

function remove(holder: Holder, key: string | number): void {
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
}
