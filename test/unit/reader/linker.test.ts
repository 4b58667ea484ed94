import { expect, test } from 'vitest';
import { withDistrict } from '../../support/district.ts';

const october = 'routines/2026-10-08-october/routine.md';

/** Where the links of a strategy's text lead on its page. */
function hrefsOf(markdown: string, base = ''): string[] {
  return withDistrict((district) => {
    if (base !== '') district.write('site.yaml', `${district.read('site.yaml')}\nbase: ${base}\n`);
    district.change('strategies/family-reading.md', 'Families read', `${markdown}\n\n## Who comes?\n\nFamilies read`);
    const html = district.check().site?.strategies.get('family-reading')?.body.html ?? '';
    return [...html.matchAll(/href="([^"]*)"/gu)].map(([, href = '']) => href);
  });
}

test.each([
  ['coaching.md', '/strategies/coaching/'],
  [`../${october}`, '/routines/2026-10-08-october/'],
  [`../${october}#bright-spots`, '/routines/2026-10-08-october/notes/#text-bright-spots'],
  [`../${october}#reading-coaches`, '/routines/2026-10-08-october/notes/#strategy-coaching'],
  [`../${october}#step-schedules`, '/routines/2026-10-08-october/#step-schedules'],
  ['#who-comes', '/strategies/family-reading/#text-who-comes'],
  ['#top', '/strategies/family-reading/#top'],
  ['https://example.org/#who-comes', 'https://example.org/#who-comes'],
])('%s leads to %s', (url, href) => {
  expect(hrefsOf(`[a](${url})`)).toEqual([href]);
});

test('places have the base path before them, too', () => {
  expect(hrefsOf('[a](#who-comes)', '/plan/')).toEqual(['/plan/strategies/family-reading/#text-who-comes']);
});

test('each place that a link leads to is there, and no heading of a reason of ratings has an id', () => {
  withDistrict((district) => {
    district.change(october, '### Challenges', '### Bright spots');
    district.change('routines/2026-10-08-october/ratings/coaching.md', 'Coaches are named.', '## Why\n\nCoaches are named.');
    const site = district.check().site;
    const routine = site?.routines.get('2026-10-08-october');
    expect([...(routine?.body.html ?? '').matchAll(/<h\d id="([^"]*)"/gu)].map(([, id]) => id)).toEqual([
      'strategy-coaching',
      'text-bright-spots',
      'text-bright-spots-1',
    ]);
    expect(routine?.ratings.map(({ body }) => body.html).join('')).toContain('<h3>Why</h3>');
  });
});
