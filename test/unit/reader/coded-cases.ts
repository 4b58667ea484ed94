import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { District } from '../../support/district.ts';

/** A case that git or a text file cannot hold. */
export interface CodedCase {
  readonly name: string;
  /** Where other systems do not even store such names or files. */
  readonly only?: 'linux';
  fails(district: District): void;
  /** The exact lines of the report. */
  readonly report: readonly string[];
  passes(district: District): void;
}

const evenings = 'strategies/family-reading.md';
const goal = 'goals/reading.md';
const october = 'routines/2026-10-08-october/routine.md';

/** A whole strategy in few words. */
const strategy = '---\ntitle: More\ngoals: [reading]\nsuccess: { what: Half come., by: 2028-06-15 }\nlead: Superintendent\n---\n';
const notAnId = 'cannot be an id. Use lower-case letters, digits and single hyphens, as in "early-literacy".';
const taken = 'is taken by computers, web servers or other pages. Choose another.';

const letters: readonly CodedCase[] = [
  {
    name: 'a08-byte-order-mark',
    fails: (district) => district.write(evenings, `\ufeff\ufeff${district.read(evenings)}`),
    report: [`content/${evenings}:1:1 header-fence The first line must be exactly "---". Replace "\ufeff---".`],
    passes: (district) => {
      for (const path of [evenings, 'site.yaml', 'rubrics/likelihood.yaml']) district.write(path, `\ufeff${district.read(path)}`);
    },
  },
  {
    name: 'a09-utf-16',
    fails: (district) => {
      district.write(evenings, Buffer.from(`\ufeff${district.read(evenings)}`, 'utf16le'));
      district.write(goal, Buffer.from(`\ufeff${district.read(goal)}`, 'utf16le').swap16());
      district.write('site.yaml', Buffer.from([0, 0, 0xfe, 0xff, 0, 0, 0, 0x61]));
    },
    report: [
      `content/${goal}:1:1 not-utf8 This file is not UTF-8: it begins with a mark of UTF-16. Save it again with the encoding "UTF-8".`,
      'content/site.yaml:1:1 not-utf8 This file is not UTF-8: it begins with a mark of UTF-32. Save it again with the encoding "UTF-8".',
      `content/${evenings}:1:1 not-utf8 This file is not UTF-8: it begins with a mark of UTF-16. Save it again with the encoding "UTF-8".`,
    ],
    passes: (district) => district.change(evenings, 'title: Family', 'title: 家族の Family'),
  },
  {
    name: 'a10-latin-1-byte',
    fails: (district) => {
      const text = district.read(evenings).replace('title: Family', 'title: Ça, Café');
      district.write(evenings, Buffer.from(text.replaceAll('\n', '\r\n'), 'latin1'));
      district.write(goal, Buffer.concat([Buffer.from('---\ntitle: Zoë ', 'utf8'), Buffer.from([0xeb])]));
    },
    report: [
      `content/${goal}:2:12 not-utf8 The letter here (byte EB) is not UTF-8. Save the file again with the encoding "UTF-8".`,
      `content/${evenings}:2:8 not-utf8 The letter here (byte C7) is not UTF-8. Save the file again with the encoding "UTF-8".`,
    ],
    passes: (district) => district.change(evenings, 'title: Family', 'title: Ça, Café'),
  },
  {
    name: 'a11-line-ends',
    fails: (district) => {
      const spoil = (path: string, end: string): void =>
        district.write(path, district.read(path).replace('title:', 'titel:').replace('\n\n', '\n\n<br>').replaceAll('\n', end));
      spoil(evenings, '\r\n');
      spoil(goal, '\r');
    },
    report: [
      `content/${goal}:2:1 unknown-field There is no field "titel" here. Did you mean "title"?`,
      `content/${goal}:17:1 raw-html HTML ("<br>") is not published. Write it in Markdown, or "&lt;" for the sign itself.`,
      `content/${evenings}:2:1 unknown-field There is no field "titel" here. Did you mean "title"?`,
      `content/${evenings}:12:1 raw-html HTML ("<br>") is not published. Write it in Markdown, or "&lt;" for the sign itself.`,
    ],
    passes: (district) => {
      district.write(evenings, district.read(evenings).replaceAll('\n', '\r\n'));
      district.write(goal, district.read(goal).replaceAll('\n', '\r'));
      district.write(october, district.read(october).replace(/\n/gu, '\r\n').replace('\r\n', '\r'));
      district.write('site.yaml', district.read('site.yaml').replaceAll('\n', '\r'));
    },
  },
  {
    name: 'a12-control-characters',
    fails: (district) => {
      district.change(evenings, 'Family reading', 'Family\u0000reading');
      district.change(goal, 'A child', 'A \u001bchild');
      district.change('site.yaml', 'Pine Hollow is', 'Pine\u0085Hollow is');
    },
    report: [
      `content/${goal}:17:3 control-character There is an invisible control character here (U+001B). Delete it and type the text again.`,
      'content/site.yaml:2:12 control-character There is an invisible control character here (U+0085). Delete it and type the text again.',
      `content/${evenings}:2:14 control-character There is an invisible control character here (U+0000). Delete it and type the text again.`,
    ],
    passes: (district) => district.change(evenings, 'Families read', 'Families\u00a0read\tat\u202fhome \u{1f4da}, niños\u200d'),
  },
];

const sizes: readonly CodedCase[] = [
  {
    name: 'a38-thousands-deep',
    fails: (district) => {
      district.write(evenings, `---\ntitle: ${'['.repeat(20_000)}\n---\n`);
      district.write('site.yaml', `name: ${'{a: '.repeat(5000)}${'}'.repeat(5000)}\n`);
      district.write('units/a.md', district.read('units/pine-hollow.md').replace('Three', `${'>'.repeat(20_000)} Three`));
      district.write(
        'units/b.md',
        district.read('units/pine-hollow.md').replace('Three', `${'**'.repeat(20_000)}Three${'**'.repeat(20_000)}`),
      );
    },
    report: [
      'content/site.yaml:1:1 too-deep Fields are nested more than 32 deep. Write them flatter.',
      `content/${evenings}:2:1 too-deep Fields are nested more than 32 deep. Write them flatter.`,
      'content/units/a.md:7:1 too-deep Lists or quotations are nested more than 32 deep. Write them flatter.',
      'content/units/b.md:7:1 too-deep Lists or quotations are nested more than 32 deep. Write them flatter.',
    ],
    passes: (district) => district.change(evenings, 'Families read', `${'['.repeat(20_000)} Families read ${']'.repeat(20_000)}`),
  },
  {
    name: 'a42-too-large',
    fails: (district) => {
      district.write(evenings, `${district.read(evenings)}\n${'Words. '.repeat(800_000)}`);
      district.write(goal, `${district.read(goal)}\n${'a'.repeat(900_000)}`);
      district.write('site.yaml', `name: ${'a'.repeat(1_000_000)}\n`);
      district.write('units/a.md', `---\n${'# a comment\n'.repeat(5000)}title: A\nkind: school\n---\n`);
    },
    report: [
      `content/${goal}:19:1 file-too-large This is larger than 100 kB. Split it, or move long parts to another file.`,
      'content/site.yaml:1:1 file-too-large This is larger than 1000 kB. Split it, or move long parts to another file.',
      `content/${evenings}:1:1 file-too-large This is larger than 1000 kB. Split it, or move long parts to another file.`,
      'content/units/a.md:1:1 file-too-large This is larger than 50 kB. Split it, or move long parts to another file.',
    ],
    passes: (district) => {
      district.write(evenings, `${district.read(evenings)}\n${'Words.\n'.repeat(140_000)}`);
      district.write(goal, `${district.read(goal)}\n${'a'.repeat(100_000)}`);
    },
  },
  {
    name: 'e117-large-picture',
    fails: (district) => district.write('units/board.png', Buffer.concat([png, Buffer.alloc(5_000_000)])),
    report: ['content/units/board.png:1:1 image-kind "units/board.png" is larger than 5 MB. Save it smaller.'],
    passes: (district) => district.write('units/board.png', Buffer.concat([png, Buffer.alloc(4_999_000)])),
  },
];

const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

const names: readonly CodedCase[] = [
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

const kinds: readonly CodedCase[] = [
  {
    name: 'b58-links-and-submodules',
    only: 'linux',
    fails: ({ content, folder, write }) => {
      symlinkSync('/etc/passwd', join(content, 'strategies/passwords.md'));
      symlinkSync(folder, join(content, 'units/loop'));
      symlinkSync('coaching.md', join(content, 'strategies/mentors.md'));
      symlinkSync('nowhere', join(content, 'people.yaml'));
      write('goals/other/.git/HEAD', 'ref: refs/heads/main\n');
      write('plans/other/.git', 'gitdir: ../../.git/modules/other\n');
      write('plans/other/plan.md', strategy);
    },
    report: [
      'content/goals/other:1:1 submodule "other" is a repository of its own. Copy its files here instead.',
      'content/people.yaml:1:1 symlink "people.yaml" is a link to another place. Put the file itself here; links are not followed.',
      'content/plans/other:1:1 submodule "other" is a repository of its own. Copy its files here instead.',
      'content/strategies/mentors.md:1:1 symlink "mentors.md" is a link to another place. Put the file itself here; links are not followed.',
      'content/strategies/passwords.md:1:1 symlink "passwords.md" is a link to another place. Put the file itself here; links are not followed.',
      'content/units/loop:1:1 symlink "loop" is a link to another place. Put the file itself here; links are not followed.',
    ],
    passes: (district) => district.write('.git/HEAD', 'ref: refs/heads/main\n'),
  },
  {
    name: 'b58-content-is-a-link',
    only: 'linux',
    fails: ({ content, folder }) => {
      spawnSync('mv', [content, join(folder, 'elsewhere')]);
      symlinkSync('elsewhere', content);
    },
    report: ['content:1:1 symlink "content" is a link to another place. Put the file itself here; links are not followed.'],
    passes: ({ folder }) => symlinkSync('content', join(folder, 'elsewhere')),
  },
  {
    name: 'b59-pipes-and-broken-names',
    only: 'linux',
    fails: ({ content }) => {
      spawnSync('mkfifo', [join(content, 'strategies/pipe.md'), join(content, 'units/pipe.png')]);
      const broken = Buffer.concat([Buffer.from(join(content, 'goals/caf')), Buffer.from([0xe9])]);
      mkdirSync(broken);
      writeFileSync(Buffer.concat([broken, Buffer.from('.md')]), strategy);
    },
    report: [
      'content/goals/caf\ufffd:1:1 unreadable-file "caf\ufffd" cannot be read. Change its permissions so that you may open it.',
      `content/goals/caf\ufffd.md:1:1 file-name "caf\ufffd" ${notAnId}`,
      'content/strategies/pipe.md:1:1 not-a-file "pipe.md" is not an ordinary file. Remove it.',
      'content/units/pipe.png:1:1 not-a-file "pipe.png" is not an ordinary file. Remove it.',
    ],
    passes: (district) => district.write('strategies/.pipe.md.swp', strategy),
  },
  {
    name: 'b59-no-content',
    fails: ({ content }) => rmSync(content, { recursive: true }),
    report: ['content:1:1 missing-folder There is no folder "content". Give the folder of your content with --content.'],
    passes: ({ folder }) => mkdirSync(join(folder, 'private')),
  },
  {
    name: 'b59-content-is-a-file',
    fails: ({ content }) => {
      rmSync(content, { recursive: true });
      writeFileSync(content, strategy);
    },
    report: ['content:1:1 missing-folder There is no folder "content". Give the folder of your content with --content.'],
    passes: ({ folder }) => writeFileSync(join(folder, 'content.md'), strategy),
  },
  {
    name: 'b67-good-before-it-was-spoilt',
    fails: (district) => {
      district.check();
      district.change(evenings, 'goals: [reading]', 'goals: [counting]');
    },
    report: [`content/${evenings}:3:9 unknown-reference There is no goal "counting". There are: reading.`],
    passes: (district) => {
      district.change(evenings, 'goals: [reading]', 'goals: [counting]');
      district.check();
      district.change(evenings, 'goals: [counting]', 'goals: [reading]');
    },
  },
];

const all = [...letters, ...sizes, ...names, ...kinds];

export const codedCases: readonly CodedCase[] = all.filter(({ only = process.platform }) => only === process.platform);
