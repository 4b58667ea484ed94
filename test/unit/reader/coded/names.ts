import { evenings, png, strategy, type CodedCase } from './coded-case.ts';

const notAnId = 'cannot be an id. Use lower-case letters, digits and single hyphens, as in "early-literacy".';
const taken = 'is taken by computers, web servers or other pages. Choose another.';

/** What files are called. */
export const names: readonly CodedCase[] = [
  {
    name: 'b47-capitals',
    only: 'linux',
    fails: (district) => {
      district.write('strategies/Coaching.md', strategy);
      district.write('units/board.png', png);
      district.write('units/Board.PNG', png);
    },
    report: [
      `content/strategies/Coaching.md:1:1 file-name "Coaching" ${notAnId}`,
      'content/units/board.png:1:1 same-name content/units/Board.PNG has the same name. Rename or remove one of the two.',
    ],
    passes: (district) => district.write('strategies/coaching-2.md', strategy),
  },
  {
    name: 'b48-accents-coded-twice',
    only: 'linux',
    fails: (district) => {
      district.write('strategies/a\u00f1o.md', strategy);
      district.write('strategies/an\u0303o.md', strategy);
    },
    report: [
      'content/strategies/a\u00f1o.md:1:1 same-name content/strategies/an\u0303o.md has the same name. Rename or remove one of the two.',
    ],
    passes: (district) => {
      district.write('strategies/an\u0303o.md', strategy);
      district.change(evenings, 'Families read', '[Year](a\u00f1o.md), [year](an\u0303o.md), [year](a%C3%B1o.md)');
    },
  },
  {
    name: 'b53-control-character-in-name',
    only: 'linux',
    fails: (district) => {
      district.write('strategies/a\n::error::b.md', strategy);
      district.write('strategies/\u001b[31m.md', strategy);
    },
    report: [
      `content/strategies/a\ufffd::error::b.md:1:1 file-name "a ::error::b" ${notAnId}`,
      `content/strategies/\ufffd[31m.md:1:1 file-name "\ufffd[31m" ${notAnId}`,
    ],
    passes: (district) => district.write('strategies/error-b.md', strategy),
  },
  {
    name: 'b54-long-names',
    fails: (district) => {
      district.write(`strategies/${'a'.repeat(240)}.md`, strategy);
      district.write(`strategies/${'読'.repeat(27)}.md`, strategy);
    },
    report: [
      `content/strategies/${'a'.repeat(240)}.md:1:1 file-name The name "${'a'.repeat(30)}…" is too long. Use at most 80 letters.`,
      `content/strategies/${'読'.repeat(27)}.md:1:1 file-name The name "${'読'.repeat(27)}" is too long. Use at most 80 letters.`,
    ],
    passes: (district) => {
      district.write(`strategies/${'a'.repeat(80)}.md`, strategy);
      district.write(`strategies/${'読'.repeat(26)}.md`, strategy);
    },
  },
  {
    name: 'b55-names-that-windows-keeps',
    fails: (district) => {
      for (const name of ['con', 'aux', 'nul', 'prn', 'com1', 'lpt9']) district.write(`strategies/${name}.md`, strategy);
    },
    report: ['aux', 'com1', 'con', 'lpt9', 'nul', 'prn'].map(
      (name) => `content/strategies/${name}.md:1:1 file-name The name "${name}" ${taken}`,
    ),
    passes: (district) => {
      for (const name of ['connect', 'auxiliary', 'com10', 'con-2']) district.write(`strategies/${name}.md`, strategy);
    },
  },
  {
    name: 'b56-emoji-name',
    fails: (district) => district.write('strategies/\u{1f600}.md', strategy),
    report: ['content/strategies/\u{1f600}.md:1:1 file-name "\u{1f600}" has no letter or digit. Use at least one.'],
    passes: (district) => district.write('strategies/smile.md', strategy),
  },
  {
    name: 'b57-names-in-other-scripts',
    only: 'linux',
    fails: (district) => {
      district.write('strategies/NIÑOS.md', strategy);
      district.write('strategies/ａｂＣ.md', strategy);
    },
    report: [
      `content/strategies/NIÑOS.md:1:1 file-name "NIÑOS" ${notAnId}`,
      `content/strategies/ａｂＣ.md:1:1 file-name "ａｂＣ" ${notAnId}`,
    ],
    passes: (district) => {
      for (const name of ['読書', 'قراءة', 'niños-leen', 'чтение', 'पढ़ना', '3-ª']) district.write(`strategies/${name}.md`, strategy);
      district.change(evenings, 'Families read', '[a](読書.md) [b](%E8%AA%AD%E6%9B%B8.md) [c](niños-leen.md) [d](قراءة.md)');
    },
  },
];
