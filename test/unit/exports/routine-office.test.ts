import { expect, test } from 'vitest';
import { recordOf } from '../../../src/domain/record/record-of.ts';
import { routineOffice } from '../../../src/exports/routine-office.ts';
import { makeSite, pick, type SiteTable } from '../../make-site.ts';

const id = '2026-10-15';
const table: SiteTable = {
  people: { ana: { name: 'Ana Lund' }, zoe: { name: 'Zoe Adler' } },
  strategies: { reading: { lead: 'ana' } },
  routines: { [id]: { reading: 'green' } },
};

test('whom the briefing of a closed routine asks has a name in the notes of its deck, though no public record names them', () => {
  const open = makeSite(table);
  const record = recordOf(open, pick(open.routines, id), '2026-10-16');
  expect(record.people?.map(({ person }) => person)).toEqual(['ana']);
  const site = makeSite({ ...table, records: { [id]: record } });
  const routine = pick(site.routines, id);
  const questions = [{ text: 'When?', mustAnswer: true, of: 'zoe' }];
  const deck = routineOffice(site, { ...routine, briefing: { ...routine, kind: 'briefing', fields: { questions } } }, 'deck');
  expect(JSON.stringify(deck)).toContain('When? (Zoe Adler)');
});
