import { describe, expect, test } from 'vitest';
import type { Site } from '../../../src/domain/site.ts';
import { agendaOf } from '../../../src/domain/views/agenda.ts';
import { deckOf } from '../../../src/domain/views/deck.ts';
import { noteSheet } from '../../../src/domain/views/note-sheet.ts';
import { hasFile } from '../../../src/domain/views/routine-files.ts';
import { agendaDocx } from '../../../src/exports/agenda-docx.ts';
import { deckPptx } from '../../../src/exports/deck-pptx.ts';
import { notesDocx } from '../../../src/exports/notes-docx.ts';
import { officeBytes } from '../../../src/exports/office/office-file.ts';
import { makeSite, pick } from '../../make-site.ts';
import { siteIn } from '../../support/demonstration.ts';
import { all, packageFlaws, partsOf, partText, tablesIn, treeOf, wordsIn } from '../../support/office.ts';

function filesIn(site: Site): Uint8Array[] {
  return site.routines.all.flatMap((routine) => {
    const agenda = agendaOf(site, routine);
    return [
      ...(agenda && hasFile(routine, 'agenda') ? [officeBytes(agendaDocx(site, agenda))] : []),
      ...(hasFile(routine, 'notes') ? [officeBytes(notesDocx(site, noteSheet(site, routine)))] : []),
    ];
  });
}

/** The words of each paragraph with a style. */
function styled(bytes: Uint8Array, style: string): string[] {
  return all(treeOf(partText(partsOf(bytes), 'word/document.xml')), 'w:p')
    .filter((one) => all(one, 'w:pStyle').some(({ attributes }) => attributes['w:val'] === style))
    .map((one) =>
      all(one, 'w:t')
        .map(({ text }) => text)
        .join(' '),
    );
}

describe.each(['content', 'test/fixtures/small', 'test/fixtures/five-levels', 'test/fixtures/spanish'])(
  'the Word files of %s',
  (content) => {
    const files = filesIn(siteIn(content));

    test('are whole packages with a title and a language', () => {
      expect(files.length).toBeGreaterThan(0);
      expect(files.flatMap(packageFlaws)).toEqual([]);
      const language = content.endsWith('spanish') ? 'es-US' : 'en-US';
      for (const file of files) {
        expect(partText(partsOf(file), 'word/styles.xml')).toContain(`<w:lang w:val="${language}"`);
        expect(partText(partsOf(file), 'docProps/core.xml')).toMatch(/<dc:title>\S[^<]+<\/dc:title>/u);
        expect(styled(file, 'Title')).toHaveLength(1);
      }
    });

    test('have styles that are there, headings, and tables whose heads stand again on every page', () => {
      for (const file of files) {
        const tree = treeOf(partText(partsOf(file), 'word/document.xml'));
        const styles = new Set(
          all(treeOf(partText(partsOf(file), 'word/styles.xml')), 'w:style').map(({ attributes }) => attributes['w:styleId']),
        );
        expect(all(tree, 'w:pStyle').filter(({ attributes }) => !styles.has(attributes['w:val']))).toEqual([]);
        expect(styled(file, 'Heading1').length).toBeGreaterThan(0);
        const tables = all(tree, 'w:tbl');
        expect(tables.every((table) => all(table, 'w:tblHeader').length === 1 && all(table, 'w:tblDescription').length === 1)).toBe(true);
      }
    });
  },
);

const site = makeSite({
  site: { paper: 'a4' },
  people: { ana: { name: 'Ana Whitfield', position: 'Superintendent' } },
  goals: { goal: { title: 'All read' }, other: { title: 'All count' } },
  strategies: { reading: { title: 'Reading coaches' }, counting: { goals: ['other'] } },
  routines: {
    '2026-10-15': [
      { reading: { overall: 'green', elements: ['green', 'red', 'amber-red'], body: 'It works.\n\nMostly.' } },
      {
        start: '09:00',
        minutes: 60,
        people: [{ who: 'ana', role: 'leader' }],
        objectives: [
          { text: 'Look', part: 'affirm', minutes: 10 },
          {
            text: 'Decide',
            about: { strategies: ['reading'] },
            minutes: 50,
            lead: 'ana',
            keyFacts: [{ text: 'A fact' }],
            keyQuestions: ['Why?'],
            recommendations: ['Do it'],
          },
        ],
        decisions: [{ text: 'We do it', strategy: 'reading' }, { text: 'We meet again' }],
        nextSteps: [{ id: 'call', text: 'Call', owner: 'ana', due: '2026-11-01', doneWhen: 'All called' }],
        body: '## [Reading](../strategies/reading)\n\n### Bright spots\n\n- They read.\n- They write.\n\n### Learning points\n\n- Begin early.\n\n### Odd\n\n- Else.',
      },
    ],
  },
});
const routine = pick(site.routines, '2026-10-15');

test('the agenda says what each part is for, with its time, lead, facts, questions and proposals', () => {
  const agenda = agendaOf(site, routine);
  if (!agenda) throw new Error('no agenda');
  const file = officeBytes(agendaDocx(site, agenda));
  expect(tablesIn(partText(partsOf(file), 'word/document.xml'))).toEqual([
    [
      ['What each part is for', 'Key facts', 'Questions and recommendations'],
      ['Look\n9:00, 10 min', '', ''],
      ['Decide\n9:10, 50 min\nAna Whitfield\nReading coaches', 'A fact', 'Why?\nWe propose:\nDo it'],
    ],
  ]);
  expect(styled(file, 'Subtitle')).toEqual(['Thursday, 15 October 2026, 9:00 to 10:00 Series Leader: Ana Whitfield, Superintendent']);
});

describe('the sheet for notes', () => {
  const file = officeBytes(notesDocx(site, noteSheet(site, routine)));
  const document = partText(partsOf(file), 'word/document.xml');
  const tables = tablesIn(document);

  test('has a table for each goal, filled in as far as notes were taken', () => {
    expect(tables[0]).toEqual([
      ['Strategy', 'Bright spots', 'Challenges', 'Learning points', 'Key questions', 'Recommendations', 'Decisions'],
      ['Reading coaches', 'They read.\nThey write.', '', 'Begin early.', '', '', 'We do it'],
    ]);
    expect(tables[1]?.[1]?.[0]).toBe('Counting');
    expect(tables[2]?.[1]).toEqual(['The plan as a whole', '', '', '', '', '', 'We meet again']);
    expect(styled(file, 'Heading1')).toEqual([
      'Goal 1: All read',
      'Goal 2: All count',
      'Anything else',
      'Next steps',
      'Other notes',
      'Ratings',
    ]);
    expect(styled(file, 'Normal')).toEqual(['Else.']);
  });

  test('has next steps with owner and day, and rows for more', () => {
    expect(tables[3]?.slice(0, 3)).toEqual([
      ['Next step', 'Owner', 'Due', 'Done when'],
      ['Call', 'Ana Whitfield', '1 November 2026', 'All called'],
      ['', '', '', ''],
    ]);
    expect(tables[3]).toHaveLength(8);
  });

  test('lies on the paper of the district, and says where it belongs', () => {
    expect(document).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
    expect(wordsIn(treeOf(document), 'w:p', 'w:t')).toContain('where these notes belong: 2026-10-15');
  });

  test('holds the ratings in full', () => {
    expect(tables[4]).toEqual([
      ['Strategy', 'Planning', 'Capacity', 'Evidence', 'Overall', 'Movement', 'Reason'],
      ['Reading coaches', '■■■■\nGreen', '■□□□\nRed', '■■□□\nAmber-red', '■■■■\nGreen', 'first rating', 'It works.\nMostly.'],
      ['Counting', '', '', '', 'Not rated', '', ''],
    ]);
  });

  test('is the same to the byte each time', () => {
    expect(Buffer.compare(Buffer.from(file), Buffer.from(officeBytes(notesDocx(site, noteSheet(site, routine)))))).toBe(0);
  });
});

test('a district that shows people by role names nobody in its slides, agendas and sheets', () => {
  const ended = siteIn('test/fixtures/ended-plan');
  const names = [...ended.people.values()].map(({ name }) => name);
  const decks = ended.routines.all.filter((one) => hasFile(one, 'deck')).map((one) => officeBytes(deckPptx(ended, deckOf(ended, one))));
  const texts = [...filesIn(ended), ...decks].flatMap((bytes) =>
    [...partsOf(bytes).values()].map((part) => Buffer.from(part).toString('utf8')),
  );
  expect(ended.settings.showPeople).toBe('roles');
  expect([names.length > 3, texts.length > 50]).toEqual([true, true]);
  expect(names.filter((name) => texts.some((text) => text.includes(name)))).toEqual([]);
});
