import { describe, expect, test } from 'vitest';
import { indexedCopy, type IndexedAs } from '../../../src/integrations/indexed-copy.ts';

const as: IndexedAs = { language: 'en', filters: {}, about: 'Page', date: null, inTheBackground: false };
const page = (main: string): string =>
  `<!doctype html><html><body><nav>Menu</nav><main id="main">${main}</main><footer>End</footer></body></html>`;

describe('the copy of a page that Pagefind reads', () => {
  test('is its main part, with what it is, its filters and its day', () => {
    const copy = indexedCopy(page('Text'), { ...as, filters: { kind: ['routine', 'memo'], year: ['2026-27'] }, about: 'A "memo" & more', date: '2026-10-15' }); // prettier-ignore
    expect(copy).toBe(
      '<html lang="en"><body><main>' +
        '<i data-of="routine" data-pagefind-filter="kind[data-of]"></i><i data-of="memo" data-pagefind-filter="kind[data-of]"></i>' +
        '<i data-of="2026-27" data-pagefind-filter="year[data-of]"></i>' +
        '<i data-of="A &quot;memo&quot; &amp; more" data-pagefind-meta="about[data-of]"></i>' +
        '<i data-of="2026-10-15" data-pagefind-sort="date[data-of]"></i>Text</main></body></html>',
    );
  });

  test('keeps words apart that stand in lines of their own', () => {
    expect(indexedCopy(page('<th>October<span class="under">Plan</span></th><td>x</td>'), as)).toContain(
      ' <th>October <span class="under">Plan</span></th> <td>x</td>',
    );
  });

  test('in the background its title counts no more than its words', () => {
    const copy = indexedCopy(page('<h1 class="x">Rate a <b>"strategy"</b></h1>'), { ...as, inTheBackground: true });
    expect(copy).toContain('<main data-pagefind-weight="0.1">');
    expect(copy).toContain('<i data-of=" " data-pagefind-meta="title[data-of]"></i>');
    expect(copy).toContain('<i data-of="Rate a &quot;strategy&quot;" data-pagefind-meta="name[data-of]"></i>');
  });

  test('without a day it stands behind all that have one', () => {
    expect(indexedCopy(page(''), as)).toContain('data-of="0000-00-00" data-pagefind-sort');
  });

  test('refuses what is no page of ours', () => {
    expect(() => indexedCopy('<html></html>', as)).toThrow('without a main part');
  });
});
