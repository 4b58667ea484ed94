import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Paper } from '../../../../src/exports/pdf/paper.ts';
import { briefingPaper } from '../../../../src/exports/pdf/briefing-paper.ts';
import { createTypesetter } from '../../../../src/exports/pdf/typesetter.ts';
import { pick } from '../../../make-site.ts';
import { repository, withDistrict } from '../../../support/district.ts';
import { flawsOf } from '../../../support/paper-flaws.ts';
import { readPdf } from '../../../support/read-pdf.ts';

const id = '2026-11-12-november';

/** The briefing of a routine of the small district, from the text of its file. */
function briefingOf(text: string): Paper {
  return withDistrict(({ folder, check }) => {
    mkdirSync(join(folder, 'private/routines', id), { recursive: true });
    writeFileSync(join(folder, 'private/routines', id, 'briefing.md'), text);
    const { site, issues } = check();
    const routine = site && pick(site.routines, id);
    if (!site || !routine?.briefing) throw new Error(JSON.stringify(issues));
    return briefingPaper(site, routine, routine.briefing);
  });
}

const told = (count: number, text: string): string => Array.from({ length: count }, () => `  - ${text}\n`).join('');

const full = `---
affirm:
${told(3, 'Forty of sixty minutes go to the coaches and their first cycle.')}messages:
${told(4, 'Red asks for help; it is no verdict on anybody who works in these schools.')}keyFacts:
${told(6, '7 of 18 teachers had met their coach in October, and 11 have met theirs now.')}questions:
  - text: When does every teacher have an hour?
    mustAnswer: true
    of: Noah Birch
    strategy: coaching
    listenFor: A week, and who finds the substitute.
${told(6, '{ text: What falls out of the week when the hour is fixed?, of: Noah Birch }')}---

Speak with her before the meeting.
`;

async function setPaper(paper: Paper) {
  const set = await createTypesetter(repository);
  return readPdf(set(paper, { origin: '', pictures: new Map() }));
}

test('a full briefing is one page, says that it is internal in its margins too, and marks what must be answered', async () => {
  const briefing = await setPaper(briefingOf(full));
  expect(briefing.pages).toHaveLength(1);
  expect(briefing.bookmarks).toEqual([
    'Briefing, stocktake of 12 November 2026',
    'To affirm',
    'Messages to send',
    'Facts to stress',
    'Questions to press',
    'Also',
  ]);
  const text = briefing.pages[0]?.text ?? '';
  expect(text).toContain("See what the coaches' first cycle shows 60 min.");
  expect(text).toContain('Must answer: When does every teacher have an hour? Noah Birch');
  expect(text).toContain('Listen for: A week, and who finds the substitute.');
  expect(text.match(/Internal, for the team alone/gu)).toHaveLength(2);
  expect(flawsOf(briefing)).toEqual([]);
});

test('a briefing of a few words has no empty parts', () => {
  const { blocks } = briefingOf('---\nmessages:\n  - We keep promises.\n---\n');
  expect(blocks.flatMap((block) => (block.kind === 'hanging' ? [block.title] : []))).toEqual(['To affirm', 'Messages to send']);
});
