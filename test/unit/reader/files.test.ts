import { chmodSync, chownSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { linesOf, secondsOf, withDistrict, type District } from '../../support/district.ts';
import { makePng } from '../../support/pictures.ts';

const evenings = 'strategies/family-reading.md';

describe('files that may not be opened', () => {
  const locked: Readonly<Record<string, { lock: string; shown: string }>> = {
    'a text': { lock: evenings, shown: 'strategies/family-reading.md' },
    'a picture': { lock: 'units/board.png', shown: 'units/board.png' },
    'a folder': { lock: 'units/north', shown: 'north' },
  };
  test.skipIf(process.platform === 'win32').each(Object.entries(locked))('%s', (_, { lock, shown }) => {
    const lines = withDistrict((district) => {
      district.write('units/board.png', makePng());
      mkdirSync(join(district.content, 'units/north'));
      district.write('units/north/alder.md', '---\ntitle: Alder\nkind: school\n---\n');
      chmodSync(join(district.content, lock), 0);
      return asNobody(district, () => linesOf(district.check().issues));
    });
    expect(lines).toEqual([
      `content/${lock}:1:1 unreadable-file "${shown}" cannot be read. Change its permissions so that you may open it.`,
    ]);
  });
});

/** Root may open everything: it checks as a user who owns the folder around the content alone. */
function asNobody<Result>({ folder }: District, use: () => Result): Result {
  if (process.getuid?.() !== 0) return use();
  const nobody = 65_534;
  chownSync(folder, nobody, nobody);
  process.seteuid?.(nobody);
  try {
    return use();
  } finally {
    process.seteuid?.(0);
  }
}

describe('what a header could do', () => {
  const marks = globalThis as { evaluated?: boolean };

  test.each(['js', ' js', 'javascript', 'JS', 'coffee', 'json', 'yaml'])('---%s evaluates nothing', (language) => {
    withDistrict((district) => {
      district.write(
        evenings,
        `---${language}\n{ title: (globalThis.evaluated = true) }\n---\n---js\n(globalThis.evaluated = true)\n---\n`,
      );
      expect(district.check().site).toBeNull();
    });
    expect(marks.evaluated).toBeUndefined();
  });

  test('reserved keys leave the prototype alone', () => {
    withDistrict((district) => {
      district.change(evenings, 'status: active', '__proto__: { polluted: yes }\n"constructor": { prototype: { polluted: yes } }');
      district.check();
    });
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
  });

  test('the same bad file is bad each time', () => {
    withDistrict((district) => {
      district.change(evenings, 'title:', 'title');
      const first = linesOf(district.check().issues);
      expect(linesOf(district.check().issues)).toEqual(first);
      expect(first).toHaveLength(1);
    });
  });
});

test('times and dates stay the text that was written', () => {
  withDistrict((district) => {
    district.change('routines/2026-10-08-october/routine.md', 'start: 09:00', 'start: 18:30');
    const routine = district.check().entries.get('routine', '2026-10-08-october');
    expect(routine?.fields).toMatchObject({ start: '18:30', date: '2026-10-08' });
  });
});

test('the order in which files were written changes nothing', () => {
  const paths = ['units/a.md', 'units/b.md', 'units/north/c.md', 'strategies/Bad.md', 'notes.txt', 'goals/z.md'];
  const reports = [paths, paths.toReversed()].map((order) =>
    withDistrict((district) => {
      for (const path of order) district.write(path, '---\ntitle: X\nkind: school\nparent: b\n---\n');
      return linesOf(district.check().issues);
    }),
  );
  expect(reports[0]).toEqual(reports[1]);
  expect(reports[0]?.length).toBeGreaterThan(3);
});

test('a name in another script is encoded once in an address', () => {
  withDistrict((district) => {
    district.write('strategies/niños leen.png', makePng());
    district.write('strategies/niños.md', `${district.read(evenings)}\n## ¿Cuándo leen los niños?\n`);
    district.change(evenings, 'Families read', '[a](niños.md#cuándo-leen-los-niños) [b](ni%C3%B1os.md) ![c](<niños leen.png>)');
    const html = district.check().site?.strategies.get('family-reading')?.body.html;
    expect(html).toContain(
      '<a href="/strategies/ni%C3%B1os/#text-cu%C3%A1ndo-leen-los-ni%C3%B1os">a</a> <a href="/strategies/ni%C3%B1os/">b</a>',
    );
    expect(html).toContain('src="/pictures/strategies/ni%C3%B1os%20leen.png"');
  });
});

test('an alias bomb is refused at once', () => {
  const bomb = [...'abcdefghi'].map(
    (name, index) =>
      `${name}: &${name} [${Array(9)
        .fill(index === 0 ? 'x' : `*${'abcdefghi'[index - 1]}`)
        .join(', ')}]`,
  );
  withDistrict((district) => {
    district.check();
    district.write('site.yaml', `${bomb.join('\n')}\nname: Pine Hollow\n`);
    expect(secondsOf(() => district.check())).toBeLessThan(0.5);
    expect(new Set(district.check().issues.map(({ rule }) => rule))).toEqual(new Set(['alias']));
  });
});

function manyLines(count: number, line: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => line(index)).join('');
}

describe('large files are answered in time', () => {
  const files: Readonly<Record<string, [path: string, text: string]>> = {
    'thousands of people': ['people.yaml', manyLines(5000, (index) => `p${index}:\n  name: “Name” & ${index}\n`)],
    'thousands of misspelt fields': ['people.yaml', manyLines(5000, (index) => `p${index}:\n  nam: Name ${index}\n`)],
    'thousands of repeated keys': ['people.yaml', manyLines(5000, (index) => `p:\n  name: Name ${index}\n`)],
    'a header of blank lines': [evenings, `---\n${' \n'.repeat(12_000)}---\n`],
    'thousands of links': [evenings, `---\ntitle: x\n---\n${'[a](b.md)\n'.repeat(20_000)}`],
    'thousands of tags': [evenings, `---\ntitle: x\n---\n${'<b>\n'.repeat(40_000)}`],
  };
  test.each(Object.entries(files))('%s', (_, [path, text]) => {
    withDistrict((district) => {
      district.write(path, text);
      expect(secondsOf(() => district.check())).toBeLessThan(2);
      expect(district.check().site).toBeNull();
    });
  });
});
