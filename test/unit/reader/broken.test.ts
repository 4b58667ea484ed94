import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ruleNames } from '../../../src/domain/issue.ts';
import { fixtures, linesOf, reportAfter, secondsOf, withDistrict, type District } from '../../support/district.ts';
import { codedCases } from './coded/all.ts';

const folder = join(fixtures, 'broken');
const names = readdirSync(folder).sort();

test('the small district has no problem, and a site', () => {
  const report = withDistrict((district) => district.check());
  expect(linesOf(report.issues)).toEqual([]);
  expect(report.site?.strategies.all).toHaveLength(2);
});

/** The report after one of a case's two overlays. */
function reportOf(name: string, overlay: 'fails' | 'passes'): string[] {
  return reportAfter((district) => {
    if (name.startsWith(practice)) switchOn(district, name.slice(practice.length));
    district.overlay(join(folder, name, overlay));
    const internal = join(folder, name, `${overlay}-private`);
    if (existsSync(internal)) district.overlay(internal, 'private');
  });
}

/** Cases of good practice are named after their rule. */
const practice = 'practice-';

/** The small district switches off what it is too short for; the case of such a rule switches it on again. */
function switchOn(district: District, rule: string): void {
  const lines = district.read('site.yaml').split('\n');
  district.write('site.yaml', lines.filter((line) => !line.includes(` rule: ${rule},`)).join('\n'));
}

describe('cases in folders', () => {
  test.each(names)('%s', (name) => {
    let lines: string[] = [];
    expect(secondsOf(() => (lines = reportOf(name, 'fails')))).toBeLessThan(2);
    const file = join(folder, name, 'report.txt');
    if (!existsSync(file) && !process.env['CI']) writeFileSync(file, `${lines.join('\n')}\n`);
    expect(lines.join('\n')).toBe(readFileSync(file, 'utf8').trimEnd());
    expect(reportOf(name, 'passes')).toEqual([]);
  });
});

describe('cases that only code can make', () => {
  test.each(codedCases)('$name', { timeout: 30_000 }, ({ fails, report, passes }) => {
    let lines: string[] = [];
    expect(secondsOf(() => (lines = reportAfter(fails)))).toBeLessThan(2);
    expect(lines).toEqual(report);
    expect(reportAfter(passes)).toEqual([]);
  });
});

describe('the cases are complete', () => {
  test.each(ruleNames)('%s is shown by a case', (rule) => expect(rulesShown()).toContain(rule));

  test.each(names)('%s has both halves and no others', (name) => {
    const parts = readdirSync(join(folder, name)).filter((part) => !part.endsWith('-private'));
    expect(parts.sort()).toEqual(['fails', 'passes', 'report.txt']);
    expect(readFileSync(join(folder, name, 'report.txt'), 'utf8').trim()).not.toBe('');
  });

  test.each(catalogue())('case %s of the catalogue is there', (number) => {
    const named = [...names, ...codedCases.map(({ name }) => name)];
    expect(named.some((name) => name.startsWith(`${number}-`))).toBe(true);
  });
});

/** The rules that stand in the reports; file names may hold spaces, so a line's first rule name counts. */
function rulesShown(): (string | undefined)[] {
  const reports = names.map((name) =>
    readFileSync(join(folder, name, 'report.txt'), 'utf8')
      .trimEnd()
      .split('\n'),
  );
  const lines = [...reports.flat(), ...codedCases.flatMap(({ report }) => report)];
  return lines.map((line) => line.split(' ').find((word) => ruleNames.some((rule) => rule === word)));
}

/** The numbers of the catalogue of bad inputs: A, header and YAML; B, files and names; C, tables; D, small groups, texts and pictures; E, texts. */
function catalogue(): string[] {
  return [
    ...range('a', 1, 45),
    ...range('b', 46, 68),
    ...range('c', 69, 96),
    ...range('d', 97, 108),
    ...range('d', 110, 112),
    ...range('e', 113, 117),
  ];
}

function range(letter: string, first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => letter + String(first + index).padStart(2, '0'));
}
