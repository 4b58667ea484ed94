import { evenings, goal, type CodedCase } from './coded-case.ts';

const october = 'routines/2026-10-08-october/routine.md';

/** How letters are coded in a file. */
export const letters: readonly CodedCase[] = [
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
