import { expect, test } from 'vitest';
import { changesToMake } from '../../../../src/domain/views/debrief.ts';
import { ratersTables } from '../../../../src/domain/views/raters.ts';
import { checkContent } from '../../../../src/reader/check-content.ts';
import { readSettings } from '../../../../src/settings.ts';
import { pick } from '../../../make-site.ts';
import { repository } from '../../../support/district.ts';

const folders = { content: 'test/fixtures/guide', private: 'test/fixtures/guide-private' };
const { site, issues } = checkContent(readSettings(folders, { TODAY: '2026-11-22' }, repository), repository);
if (!site) throw new Error(JSON.stringify(issues));

test('the changes of the last debrief open the next preparations, and no routine that was held', () => {
  const changes = site.routines.all.map((routine) => [routine.id, changesToMake(routine)?.from.id ?? null]);
  expect(changes).toEqual([
    ['2026-10-15-october', null],
    ['2027-02-11-february', '2026-10-15-october'],
    ['2027-04-15-april', '2026-10-15-october'],
  ]);
  expect(changesToMake(pick(site.routines, '2027-04-15-april'))?.change).toEqual([
    'Send the facts a week before, not two days.',
    'Ask the principals first.',
  ]);
});

test('single ratings stand beside each other, those furthest apart first', () => {
  const tables = ratersTables(pick(site.routines, '2026-10-15-october')).map(({ subject, raters, rows }) => ({
    subject: subject.id,
    raters: raters.map(({ fields }) => fields.who),
    rows: rows.map(({ element, levels, apart }) => [element, levels.map((level) => level?.id ?? null), apart]),
  }));
  expect(tables).toEqual([
    {
      subject: 'reading-coaches',
      raters: ['amy-tran', 'jon-vega', 'sam-okafor'],
      rows: [
        ['Quality of planning', ['amber-green', 'green', 'green'], 1],
        ['Evidence of progress', ['red', 'amber-red', 'amber-green'], 2],
        [null, ['amber-red', 'amber-green', 'green'], 2],
      ],
    },
    {
      subject: 'family-evenings',
      raters: ['amy-tran', 'jon-vega'],
      rows: [
        ['Quality of planning', [null, 'amber-red'], null],
        ['Evidence of progress', [null, 'amber-red'], null],
        [null, [null, 'amber-red'], null],
      ],
    },
  ]);
});
