import { keyOf } from '../../../src/domain/privacy/rows.ts';

/** A raw table whose numbers are unlike any others, for an indicator of a district of `rawDistrict`. */
export interface Canaries {
  readonly id: string;
  /** Lines of the indicator's file. */
  readonly fields: readonly string[];
  readonly header: string;
  readonly rows: readonly CanaryRow[];
}

/** A row: its unit, its group (`all` for everybody), and its raw numbers; `secret` are never published, whatever is hidden. */
export interface CanaryRow {
  readonly unit: string;
  readonly group: string;
  readonly numbers: readonly number[];
  readonly secret: readonly number[];
}

const period = '2025-26';
const whole = 'Pine Hollow School District';
const schools = ['Alder School', 'Birch School', 'Cedar School'];
const grades = ['Kindergarten', 'Grade 1'];

/** The raw table as a data office would save it. */
export function rawText({ header, rows }: Canaries): string {
  const lines = rows.map(({ unit, group, secret, numbers }) => [period, unit, group, ...secret, ...numbers].join(','));
  return `${[header, ...lines].join('\n')}\n`;
}

export const gradeFields = ['groups: { kindergarten: Kindergarten, grade-1: Grade 1 }', 'partitions: { grade: [kindergarten, grade-1] }'];

type Figures = Readonly<Record<'size' | 'amount', number>>;

/** Rows of each school and grade, with all their totals. */
function withTotals(cells: readonly (readonly Figures[])[], row: (figures: Figures) => Pick<CanaryRow, 'numbers' | 'secret'>): CanaryRow[] {
  const total = (all: readonly Figures[]): Figures => ({
    size: all.reduce((sum, { size }) => sum + size, 0),
    amount: all.reduce((sum, { amount }) => sum + amount, 0),
  });
  const inner = schools.flatMap((unit, school) =>
    grades.map((group, grade) => ({ unit, group, ...row(cells[school]?.[grade] ?? { size: 0, amount: 0 }) })),
  );
  return [
    { unit: whole, group: 'all', ...row(total(cells.flat())) },
    ...schools.map((unit, school) => ({ unit, group: 'all', ...row(total(cells[school] ?? [])) })),
    ...inner,
  ];
}

const of = (size: number, amount: number): Figures => ({ size, amount });

/** Averages of four decimals; with 100 as the smallest group, two cells are small and others have to protect them. */
export const scores: Canaries = {
  id: 'scores',
  fields: ['unit: score', ...gradeFields],
  header: 'Year,School,Grade,Score,Students',
  rows: withTotals(
    [
      [of(1043, 741.2953), of(944, 724.1739)],
      [of(67, 727.6157), of(1444, 729.9673)],
      [of(83, 735.3881), of(492, 731.9777)],
    ].map((school) => school.map(({ size, amount }) => of(size, amount * size))),
    ({ size, amount }) => ({ numbers: [Number((amount / size).toFixed(4)), size], secret: [] }),
  ),
};

/** Counts: 7 students are hidden, and with them numbers of eight digits that protect them. */
export const counts: Canaries = {
  id: 'counts',
  fields: ['unit: count', 'of: students', ...gradeFields],
  header: 'Year,School,Grade,Number',
  rows: withTotals(
    [
      [of(7, 0), of(48_271_613, 0)],
      [of(59_382_741, 0), of(61_493_827, 0)],
      [of(73_514_969, 0), of(85_626_173, 0)],
    ],
    ({ size }) => ({ numbers: [size], secret: [] }),
  ),
};

/** Shares: so many of so many students, of which only the rounded share and the size are published. */
export const shares: Canaries = {
  id: 'shares',
  fields: ['unit: percent', ...gradeFields],
  header: 'Year,School,Grade,k,n',
  rows: withTotals(
    [
      [of(8, 3), of(9_317_263, 5_128_407)],
      [of(8_428_157, 4_239_681), of(7_539_419, 3_341_793)],
      [of(6_641_287, 2_453_869), of(5_752_391, 1_564_973)],
    ],
    ({ size, amount }) => ({ numbers: [size], secret: [amount] }),
  ),
};

/** The raw numbers of a table by their fate in what was published of it; numbers of fewer than four digits could stand anywhere and are left out. */
export function fatesOf({ rows }: Canaries, published: string): { readonly shown: readonly string[]; readonly hidden: readonly string[] } {
  const suppressed = new Set(
    published
      .trim()
      .split('\n')
      .filter((line) => line.endsWith(',suppressed'))
      .map((line) => {
        const [when = '', unit = '', group = ''] = line.split(',');
        return keyOf({ period: when, unit, group });
      }),
  );
  const long = (numbers: readonly number[]): string[] => numbers.map(String).filter((text) => text.length > 3);
  const fates = rows.map(({ unit, group, numbers, secret }) => {
    const isHidden = suppressed.has(keyOf({ period, unit: idOf(unit), group: group === 'all' ? '' : idOf(group) }));
    return { shown: isHidden ? [] : numbers, hidden: isHidden ? [...numbers, ...secret] : secret };
  });
  const shown = long(fates.flatMap((fate) => fate.shown));
  return { shown, hidden: long(fates.flatMap((fate) => fate.hidden)).filter((number) => !shown.includes(number)) };
}

function idOf(name: string): string {
  const short = name === whole ? 'pine-hollow' : name.replace(' School', '');
  return short.toLowerCase().replace(' ', '-');
}

/** Which of some numbers stand in a text, with or without commas between their thousands. */
export function toldIn(text: string, numbers: readonly string[]): string[] {
  const plain = text.replace(/(?<=\d)[,\u00a0\u202f'](?=\d{3}(?!\d))/gu, '');
  return numbers.filter((number) => {
    const own = new RegExp(`(?<![\\d.])${number.replace('.', '\\.')}(?!\\d)`, 'u');
    return own.test(text) || own.test(plain);
  });
}
