import { describe, expect, test } from 'vitest';
import { agendaOf } from '../../../src/domain/views/agenda.ts';
import { boardFacts } from '../../../src/domain/views/board-report.ts';
import { deckOf } from '../../../src/domain/views/deck.ts';
import { noteSheet } from '../../../src/domain/views/note-sheet.ts';
import { routinePacket } from '../../../src/domain/views/routine-packet.ts';
import { agendaDocx } from '../../../src/exports/agenda-docx.ts';
import { deckPptx } from '../../../src/exports/deck-pptx.ts';
import { notesDocx } from '../../../src/exports/notes-docx.ts';
import { officeBytes } from '../../../src/exports/office/office-file.ts';
import { boardPaper } from '../../../src/exports/pdf/board-paper.ts';
import { packetPaper } from '../../../src/exports/pdf/packet-paper.ts';
import { makeSite, pick } from '../../make-site.ts';
import { partsOf, partText, slidesOf, tablesIn, titleOf } from '../../support/office.ts';

const id = '2026-10-15-october';
const objectives = [{ text: 'Look', about: { strategies: ['calls'] } }];
const corrections = [
  { on: '2026-10-20', what: 'Calls were amber-green, not green', by: 'ana' },
  { on: '2026-11-02', what: 'Ben was there.' },
];
const table = (fields: object) =>
  makeSite({
    people: { ana: { name: 'Ana Whitfield' } },
    strategies: ['calls'],
    routines: { [id]: [{ calls: 'amber-green' }, { objectives, ...fields }] },
  });
const [site, plain] = [table({ corrections }), table({})];
const routine = pick(site.routines, id);
const before = pick(plain.routines, id);
const said = [
  'Calls were amber-green, not green. Corrected on 20 October 2026 by Ana Whitfield.',
  'Ben was there. Corrected on 2 November 2026.',
];

describe('what was corrected after the day of a routine stands at the top', () => {
  test('of its papers, right below the title', () => {
    const banners = said.map((text) => ({ kind: 'banner', strong: 'Correction.', text }));
    expect(packetPaper(site, routinePacket(site, routine)).blocks.slice(1, 3)).toEqual(banners);
    expect(boardPaper(site, boardFacts(site, routine)).blocks.slice(1, 3)).toEqual(banners);
    expect(JSON.stringify(packetPaper(plain, routinePacket(plain, before)))).not.toContain('Correct');
  });

  test('of its deck, on the second slide', () => {
    const parts = partsOf(officeBytes(deckPptx(site, deckOf(site, routine))));
    expect(slidesOf(parts).slice(1, 2).map(titleOf)).toEqual(['What was corrected since']);
    expect(tablesIn(partText(parts, 'ppt/slides/slide2.xml'))).toEqual([
      [
        ['Correction', 'When and by whom'],
        ['Calls were amber-green, not green', 'Corrected on 20 October 2026 by Ana Whitfield.'],
        ['Ben was there.', 'Corrected on 2 November 2026.'],
      ],
    ]);
    expect(slidesOf(partsOf(officeBytes(deckPptx(plain, deckOf(plain, before))))).map(titleOf)).not.toContain('What was corrected since');
  });

  test('of its Word files', () => {
    const agenda = agendaOf(site, routine);
    if (!agenda) throw new Error('It has an agenda.');
    for (const file of [agendaDocx(site, agenda), notesDocx(site, noteSheet(site, routine))])
      for (const line of said) expect(partText(partsOf(officeBytes(file)), 'word/document.xml')).toContain(`Correction: ${line}`);
  });
});
