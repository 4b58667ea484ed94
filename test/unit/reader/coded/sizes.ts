import { evenings, goal, type CodedCase } from './coded-case.ts';

/** What is too large or too deep. */
export const sizes: readonly CodedCase[] = [
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
];
