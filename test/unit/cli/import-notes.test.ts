import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { errorsIn } from '../../../src/domain/issue.ts';
import { noteSheet } from '../../../src/domain/views/note-sheet.ts';
import { notesDocx } from '../../../src/exports/notes-docx.ts';
import { officeBytes } from '../../../src/exports/office/office-file.ts';
import { pick } from '../../make-site.ts';
import { run, type Ran } from '../../support/command.ts';
import { linesOf, makeDistrict, type District } from '../../support/district.ts';
import { fillIn, type Typed } from '../../support/fill-sheet.ts';

const october = '2026-10-08-october';
const path = `routines/${october}/routine.md`;

let district: District;
beforeEach(() => {
  district = makeDistrict();
});
afterEach(() => district.remove());

/** The sheet of a routine of the district, filled in and saved as `notes.docx`. */
function save(typed: readonly Typed[], change?: (xml: string) => string, id = october): void {
  const { site } = district.check();
  if (!site) throw new Error('The district has mistakes.');
  const sheet = officeBytes(notesDocx(site, noteSheet(site, pick(site.routines, id))));
  writeFileSync(join(district.folder, 'notes.docx'), fillIn(sheet, typed, change));
}

async function importNotes(...more: readonly string[]): Promise<Ran> {
  const { code, out, err } = await run('import', 'notes', join(district.folder, 'notes.docx'), '--content', district.content, ...more);
  return { code, out: out.replaceAll(`${district.folder}/`, ''), err: err.replaceAll(`${district.folder}/`, '') };
}

const typed: readonly Typed[] = [
  [0, 1, 1, 'Students *ask* for books.'],
  [0, 1, 2, 'One coach left.\nNobody has &lt;replaced&gt; her.'],
  [0, 1, 5, 'We look for a coach in May.'],
];

describe('a sheet that was filled in', () => {
  const steps = (rows: readonly Typed[]): readonly Typed[] => [
    ...typed,
    ...rows.map(([, row, column, text]): Typed => [lastTable(), row, column, text]),
  ];
  const lastTable = (): number => {
    const { site } = district.check();
    return (site ? noteSheet(site, pick(site.routines, october)).goals.length : 0) + 1;
  };

  test('is shown before anything is written', async () => {
    const before = district.read(path);
    save(typed);
    const { code, out, err } = await importNotes();
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('notes.docx: notes for "Stocktake of 8 October 2026" (content/routines/2026-10-08-october/routine.md)');
    expect(out).toContain(
      'Reading coaches\n  Bright spots\n    + Students *ask* for books.\n  Challenges\n    + One coach left.\n    + Nobody has <replaced> her.\n  Decisions\n    + We look for a coach in May.',
    );
    expect(out).toContain('Nothing is written yet. To write 4 new lines, add --write.');
    expect(district.read(path)).toBe(before);
  });

  test('comes back into the routine, each line where it belongs, and nothing else changes', async () => {
    save(
      steps([
        [0, 3, 0, 'Look for a coach.'],
        [0, 3, 1, 'Noah Birch'],
        [0, 3, 2, '12 March 2027'],
        [0, 3, 3, 'She is hired'],
      ]),
    );
    const before = district.read(path);
    const { code, out } = await importNotes('--write');
    expect([code, out]).toEqual([
      0,
      expect.stringContaining('Written to content/routines/2026-10-08-october/routine.md: 4 new lines and 1 new next step.'),
    ]);
    const expected = before
      .replace(
        '    strategy: coaching\nnextSteps:',
        '    strategy: coaching\n  - text: We look for a coach in May.\n    strategy: coaching\nnextSteps:',
      )
      .replace(
        'strategy: family-reading\n---',
        'strategy: family-reading\n  - id: look-for-a-coach\n    text: Look for a coach.\n    owner: Noah Birch\n    due: 2027-03-12\n    doneWhen: She is hired\n---',
      )
      .replace('named before school began.\n', 'named before school began.\n- Students \\*ask\\* for books.\n')
      .replace('have no schedule.\n', 'have no schedule.\n- One coach left.\n- Nobody has &lt;replaced> her.\n');
    const after = district.read(path);
    expect(after).toBe(expected);
    expect(linesOf(errorsIn(district.check().issues))).toEqual([]);
  });

  test('brings nothing new the second time, and its own sheet brings nothing at all', async () => {
    save(typed);
    await importNotes('--write');
    const written = district.read(path);
    const again = await importNotes('--write');
    expect(again.out).toContain('There is nothing new to write.');
    save([]);
    expect((await importNotes('--write')).out).toContain('There is nothing new to write.');
    expect(district.read(path)).toBe(written);
  });

  test('loses nothing: what has no place is told, with where it stood', async () => {
    save(typed, (xml) =>
      xml
        .replace('>Reading coaches<', '>Reading coachs<')
        .replace(
          '<w:body>',
          '<w:body><w:p><w:r><w:t>Hana was ill.</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>Own table</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
        ),
    );
    const { out } = await importNotes();
    expect(out).toContain('No place was found for these. They are not written; add them by hand:\n');
    for (const line of [
      '  Hana was ill.',
      '  Own table',
      '  Reading coachs, Challenges: One coach left.',
      '  Reading coachs, Decisions: We look for a coach in May.',
    ])
      expect(out.split('\n')).toContain(line);
  });

  test('keeps free notes under a heading of their own', async () => {
    save([], (xml) => xml.replace(/(Other notes<\/w:t><\/w:r><\/w:p>)/u, '$1<w:p><w:r><w:t># Snow fell.</w:t></w:r></w:p>'));
    await importNotes('--write');
    expect(district.read(path)).toMatch(/schedule\.\n\n## Other notes\n\n- \\# Snow fell\.\n$/u);
    await importNotes('--write');
    expect(district.read(path).split('Snow fell')).toHaveLength(2);
  });

  test('has what stands above the first heading, and does not bring it a second time', async () => {
    district.write(path, district.read(path).replace(/\n---\n/u, '\n---\n\nEverybody came.\n\n- Even the *board*.\n'));
    const before = district.read(path);
    const { site } = district.check();
    expect(site && noteSheet(site, pick(site.routines, october)).others).toEqual(['Everybody came.', 'Even the board.']);
    save([]);
    expect((await importNotes('--write')).out).toContain('There is nothing new to write.');
    expect(district.read(path)).toBe(before);
  });

  test('is kept back while a next step cannot be written, or written without it', async () => {
    save(
      steps([
        [0, 3, 0, 'Look for a coach.'],
        [0, 3, 2, '3/12/2027'],
        [0, 4, 1, 'Noah Birch'],
        [0, 5, 0, 'Write it up.'],
        [0, 5, 1, 'Noah Birch'],
        [0, 5, 2, '31 April 2027'],
      ]),
    );
    const { code, out, err } = await importNotes('--write');
    expect(code).toBe(1);
    expect(err.trim().split('\n')).toEqual([
      'Next step "Look for a coach.": "3/12/2027" is not a day as 12 March 2027 or 2027-03-12. If all days are written in this way, say so with --dates mm/dd/yyyy or --dates dd.mm.yyyy.',
      'Next step "Look for a coach.": it has no owner. Write one name.',
      'A next step with "Noah Birch" does not say what is to be done. Write it in the first column.',
      'Next step "Write it up.": "31 April 2027" is not a day of the calendar.',
    ]);
    expect(out).toContain('Nothing was written.');
    expect((await importNotes('--write', '--skip')).code).toBe(0);
    expect(district.read(path)).toContain('We look for a coach in May.');
    expect(district.read(path)).not.toContain('Write it up');
  });
});

describe('a sheet is refused', () => {
  test('when it belongs to another routine than is stated, to none, or is none', async () => {
    save([]);
    expect((await importNotes('--routine=2026-11-12-november')).err).toContain(
      'It belongs to "2026-10-08-october", not to "2026-11-12-november".',
    );
    save([], (xml) => xml.replace('belong: 2026-10-08-october', 'belong: 2026-10-08'));
    expect((await importNotes()).err).toContain('It belongs to "2026-10-08", and there is no such routine.');
    save([], (xml) => xml.replace('Please keep this line.', ''));
    expect((await importNotes()).err).toContain('is gone. Say which routine it is with --routine.');
    expect((await importNotes(`--routine=${october}`)).code).toBe(0);
    save([], () => '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body/></w:document>');
    const { code, err } = await importNotes();
    expect([code, err]).toEqual([
      1,
      'notes.docx: This is not a sheet for notes. Take "notes.docx" from the routine’s page, and write in it.\n',
    ]);
  });

  test('when it is no Word file, in one sentence', async () => {
    writeFileSync(join(district.folder, 'notes.docx'), 'Notes');
    const { code, out, err } = await importNotes();
    expect([code, out, err]).toEqual([1, '', 'notes.docx: This is not a Word file. Save it as .docx first.\n']);
  });

  test('with options of tables', async () => {
    save([]);
    expect((await importNotes('--columns=text=Step')).err).toContain('--columns does not go with "notes".');
    expect((await importNotes('--plan=plan')).err).toContain('--plan does not go with "notes".');
  });
});
