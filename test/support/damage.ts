import * as fc from 'fast-check';

/** A file by its path in a content root, byte for byte. */
export type File = readonly [path: string, bytes: Buffer];

/** What is done to one file. Numbers are taken modulo what there is: bytes, lines, files, names. */
export type Damage =
  | { readonly how: 'flip'; readonly spots: readonly (readonly [at: number, byte: number])[] }
  | { readonly how: 'insert'; readonly signs: readonly (readonly [at: number, sign: string])[] }
  | { readonly how: 'swap'; readonly lines: readonly (readonly [one: number, other: number])[] }
  | { readonly how: 'empty'; readonly left: string }
  | { readonly how: 'cut' | 'drop-field' | 'repeat-field' | 'take-over' | 'copy' | 'rename'; readonly at: number };

const letters = ':#-?*&!|>%@`"\'[]{},<\\~\n\t\r\u00a0=_^$();/';
const words = ['---\n', '\n---', '\n...', '<!--', '-->', '](', '\ufeff', '\n- ', '\n  ', ': ', '<<: ', '\u0000'];
const meaningful = [...letters, ...words];

/** One damage of any sort. */
export const damage: fc.Arbitrary<Damage> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ how: fc.constant('flip'), spots: several(fc.integer({ min: 0, max: 255 })) }) },
  { weight: 3, arbitrary: fc.record({ how: fc.constant('insert'), signs: several(fc.constantFrom(...meaningful)) }) },
  { weight: 2, arbitrary: fc.record({ how: fc.constant('swap'), lines: several(fc.nat()) }) },
  { weight: 6, arbitrary: fc.record({ how: fc.constantFrom('cut', 'drop-field', 'repeat-field'), at: fc.nat() }) },
  {
    weight: 1,
    arbitrary: fc.record({ how: fc.constant('empty'), left: fc.constantFrom('', ' ', '\n', '---\n---\n', '---\n---', '{}', '\ufeff') }),
  },
  { weight: 3, arbitrary: fc.record({ how: fc.constantFrom('take-over', 'copy', 'rename'), at: fc.nat() }) },
) as fc.Arbitrary<Damage>;

function several<T>(what: fc.Arbitrary<T>): fc.Arbitrary<[number, T][]> {
  return fc.array(fc.tuple(fc.nat(), what), { minLength: 1, maxLength: 4 });
}

/** What becomes of a district: files written, and one that is there no more. */
export interface Damaged {
  readonly written: readonly File[];
  readonly gone: string | null;
}

/** What a damage makes of a file among others. */
export function damaged([path, bytes]: File, done: Damage, others: readonly File[]): Damaged {
  const only = (changed: Buffer): Damaged => ({ written: [[path, changed]], gone: null });
  if (done.how === 'copy') return { written: [[otherName(path, done.at, others), bytes]], gone: null };
  if (done.how === 'rename') return { written: [[otherName(path, done.at, others), bytes]], gone: path };
  if (done.how === 'take-over') return only(pick(others, done.at)[1]);
  if (done.how === 'empty') return only(Buffer.from(done.left));
  if (done.how === 'flip') return only(flipped(bytes, done.spots));
  if (done.how === 'cut') return only(bytes.subarray(0, done.at % Math.max(1, bytes.length)));
  const text = bytes.toString('utf8');
  if (done.how === 'insert') return only(Buffer.from(done.signs.reduce((now, sign) => inserted(now, sign), text)));
  if (done.how === 'swap') return only(Buffer.from(swapped(text.split('\n'), done.lines).join('\n')));
  return only(Buffer.from(withField(text.split('\n'), done.at, done.how === 'drop-field' ? 0 : 2).join('\n')));
}

function pick<T>(items: readonly T[], at: number): T {
  const item = items[at % items.length];
  if (item === undefined) throw new Error('There is nothing to pick from.');
  return item;
}

function flipped(bytes: Buffer, spots: readonly (readonly [number, number])[]): Buffer {
  const changed = Buffer.from(bytes);
  for (const [at, byte] of spots) if (changed.length > 0) changed[at % changed.length] = byte;
  return changed;
}

function inserted(text: string, [at, sign]: readonly [number, string]): string {
  const place = at % (text.length + 1);
  return text.slice(0, place) + sign + text.slice(place);
}

function swapped(lines: readonly string[], pairs: readonly (readonly [number, number])[]): string[] {
  const moved = [...lines];
  for (const [one, other] of pairs.map(([a, b]) => [a % lines.length, b % lines.length] as const))
    [moved[one], moved[other]] = [moved[other] ?? '', moved[one] ?? ''];
  return moved;
}

/** A line and what is indented below it, as a field with its value is, so many times as `times`. */
function withField(lines: readonly string[], at: number, times: number): string[] {
  const start = at % lines.length;
  const depth = indentOf(lines[start]);
  const length = lines.slice(start + 1).findIndex((line) => indentOf(line) <= depth);
  const end = length < 0 ? lines.length : start + 1 + length;
  const field = Array.from({ length: times }, () => lines.slice(start, end)).flat();
  return [...lines.slice(0, start), ...field, ...lines.slice(end)];
}

function indentOf(line = ''): number {
  return /^ */u.exec(line)?.[0].length ?? 0;
}

/**
 * Another name or place for a file: near misses, other endings, capitals, other folders, or one that is taken. Names that are passed
 * over on purpose (`.hidden`, `README.md`) are left out: a file under such a name says that it is no content.
 */
function otherName(path: string, at: number, others: readonly File[]): string {
  const slash = path.lastIndexOf('/') + 1;
  const [folder, name] = [path.slice(0, slash), path.slice(slash)];
  const dot = name.lastIndexOf('.');
  const [stem, ending] = [name.slice(0, dot), name.slice(dot)];
  const names = [
    `${stem}-2`,
    `${stem} 2`,
    stem.toUpperCase(),
    `_${stem}`,
    `-${stem}`,
    `${stem}.bak`,
    `${stem}--lincoln`,
    'con',
    'ñandú',
    '読書',
  ];
  const endings = ['.yml', '.yaml', '.MD', '.mdx', '.txt', '.png', '~', ''];
  const folders = ['', 'lincoln/', `${folder}lincoln/`, `${folder}a/b/`, 'goals/', 'units/', 'routines/', `${folder}ratings/`, 'Notes/'];
  return pick(
    [
      ...names.map((other) => folder + other + ending),
      ...endings.map((other) => folder + stem + other),
      ...folders.map((other) => other + name),
      pick(others, at)[0],
    ].filter((other) => other !== path),
    at,
  );
}
