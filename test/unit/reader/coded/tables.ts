import type { District } from '../../../support/district.ts';
import type { CodedCase } from './coded-case.ts';

const data = 'indicators/attendance/data.csv';
const header = 'period,unit,value';
const lines = (...rows: string[]): string => [header, ...rows].join('\n');

/** Counts teachers, who need no protection as small groups: then rows need no number of students. */
function countTeachers(district: District): void {
  district.change('indicators/attendance/index.md', 'kind: student-outcome', 'kind: implementation\nabout: staff\nof: teachers');
}

const writes =
  (text: string | Uint8Array) =>
  (district: District): void => {
    countTeachers(district);
    district.write(data, text);
  };

/** A table with some rows, for a thousand groups in one month after the other. */
function many(count: number): string {
  const day = (index: number): string => `${2000 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-15`;
  const row = (index: number): string => `${day(Math.floor(index / 1000))},pine-hollow,group-${index % 1000},79.5`;
  return ['period,unit,group,value', ...Array.from({ length: count }, (_, index) => row(index))].join('\n');
}

/** Writes such a table, and its groups into the indicator's file. */
const writesMany =
  (count: number, change = (text: string): string => text) =>
  (district: District): void => {
    const groups = Array.from({ length: 1000 }, (_, index) => `  group-${index}: Group ${index}\n`).join('');
    district.change('indicators/attendance/index.md', '  english-learners', `${groups}  english-learners`);
    countTeachers(district);
    district.write(data, change(many(count)));
  };

/** Tables that git or an editor would change, or that are too large to keep. */
export const tables: readonly CodedCase[] = [
  {
    name: 'c75-mark-at-the-start',
    fails: writes(`\ufeff${lines('2025-26-fall,pine-hollow,x')}`),
    report: [
      `content/${data}:2:26 word-for-number "x" is not a number. If it hides a small group, leave "value" empty and write "suppressed" under "mark".`,
    ],
    passes: writes(`\ufeff${lines('2025-26-fall,pine-hollow,79.5')}`),
  },
  {
    name: 'c80-old-line-ends',
    fails: writes(lines('2025-26-fall,pine-hollow,79.5', '2025-26-winter,pine-hollow,abc').replaceAll('\n', '\r')),
    report: [`content/${data}:3:28 wrong-number "abc" under "value" is not a number. Write digits alone, with a point for a fraction.`],
    passes: writes(`${lines('2025-26-fall,pine-hollow,79.5', '2025-26-winter,pine-hollow,78')}\n`.replaceAll('\n', '\r')),
  },
  {
    name: 'c95-too-many-rows',
    fails: writesMany(200_001),
    report: [
      `content/${data}:1:1 too-many-rows This has more than 200,000 rows. Make two indicators of it, or leave out groups and periods that nobody looks at.`,
    ],
    passes: writesMany(200_000),
  },
  {
    name: 'c95-too-many-bytes',
    fails: writes(`${lines('2025-26-fall,pine-hollow,79.5')}\n${'\n'.repeat(20_000_000)}`),
    report: [`content/${data}:1:1 file-too-large This is larger than 20000 kB. Split it, or move long parts to another file.`],
    passes: writes(`${lines('2025-26-fall,pine-hollow,79.5')}\n${'\n'.repeat(50_000)}`),
  },
  {
    name: 'c95-wrong-in-every-row',
    fails: writesMany(200_000, (text) => text.replaceAll('pine-', 'pine').replaceAll('79.5', '79%')),
    report: [
      `content/${data}:2:12 unknown-reference There is no unit "pinehollow". Did you mean "pine-hollow"?`,
      `content/${data}:2:31 wrong-number What stands here under "value" has a per cent sign. Leave it out. The same is wrong in 199,999 more rows.`,
    ],
    passes: writesMany(10),
  },
  {
    name: 'c95-not-utf-8',
    fails: writes(Buffer.concat([Buffer.from(lines('2025-26-fall,pine-hollow,79.5', '2025-26-winter,pine-h')), Buffer.from([0xf6])])),
    report: [`content/${data}:3:22 not-utf8 The letter here (byte F6) is not UTF-8. Save the file again with the encoding "UTF-8".`],
    passes: writes(lines('2025-26-fall,pine-hollow,79.5')),
  },
];
