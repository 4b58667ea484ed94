import { expect, test } from 'vitest';
import { allPages } from '../../../../src/domain/views/all-pages.ts';
import { furtherPage, listedTitle, pageListTitle } from '../../../../src/words/en/all-pages.ts';
import { makeSite } from '../../../make-site.ts';

const lists = allPages(makeSite({ site: { guide: true }, routines: { '2026-10-15-october': [{}, { body: 'What we said.' }] } }));
const ruleTitle = ({ rule }: { rule: string }): string => `Rule ${rule}`;

test('lists by what their pages are about', () => {
  expect(lists.map(pageListTitle)).toEqual([
    'Overviews',
    'Plans',
    'Goals',
    'Standing routines',
    'Routines 2026–27',
    'How we rate',
    'Guide for authors',
  ]);
});

test('links by the titles of their pages', () => {
  const titles = lists.map(({ pages }) =>
    pages.map((page) => [listedTitle(page, ruleTitle), ...page.further.map(furtherPage)].join(' / ')),
  );
  expect(titles[0]?.slice(0, 4)).toEqual(['Home', 'League table', 'Strategies', 'Routines']);
  expect(titles[1]).toEqual(['Plan / League table / Next steps']);
  expect(titles[4]).toEqual(['Stocktake of 15 October 2026 / Notes / Board report']);
  expect(titles[6]?.slice(0, 2)).toEqual(['Guide for authors', 'Start']);
  expect(titles[6]).toContain('Rule held-gap');
});
