import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { piecesOf, placesOf, type Found } from '../../../src/scripts/excerpt.ts';

describe('an excerpt', () => {
  test.each([
    ['no word in it', [{ text: 'no word in it', marked: false }]],
    [
      'the <mark>mentor</mark> has <mark>time</mark>',
      [
        { text: 'the ', marked: false },
        { text: 'mentor', marked: true },
        { text: ' has ', marked: false },
        { text: 'time', marked: true },
      ],
    ],
    ['&lt;img onerror=1&gt; &amp; &amp;lt;', [{ text: '<img onerror=1> &amp; &amp;lt;', marked: false }]],
    ['<mark>&lt;b&gt;</mark>', [{ text: '<b>', marked: true }]],
    ['', []],
  ])('%s', (excerpt, pieces) => {
    expect(piecesOf(excerpt.replace('&amp;lt;', '&amp;lt;'))).toEqual(pieces);
  });

  test('loses no word, whatever is written', () => {
    const word = fc.stringMatching(/^[^<>&\s]+$/u);
    fc.assert(
      fc.property(fc.array(fc.tuple(word, fc.boolean())), (all) => {
        const excerpt = all.map(([text, marked]) => (marked ? `<mark>${text}</mark>` : text)).join(' ');
        const pieces = piecesOf(excerpt);
        expect(pieces.map(({ text }) => text).join('')).toBe(all.map(([text]) => text).join(' '));
        expect(pieces.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(
          all.flatMap(([text, marked]) => (marked ? text : [])),
        );
      }),
    );
  });
});

describe('places in a page', () => {
  const anchors = [
    { element: 'h2', id: 'notes', text: 'Notes', location: 5 },
    { element: 'h3', id: 'strategy-reading', text: 'Reading ', location: 10 },
    { element: 'h4', id: 'text-challenges', text: 'Challenges', location: 12 },
    { element: 'h3', id: 'strategy-calls', text: 'Calls', location: 40 },
    { element: 'h4', id: 'text-challenges-1', text: 'Challenges', location: 42 },
    { element: 'tr', id: 'step-call', location: 50 },
  ];
  const found = (...ids: readonly string[]): Found => ({
    url: '/notes/',
    excerpt: '',
    meta: {},
    anchors,
    sub_results: anchors
      .filter(({ id }) => ids.includes(id))
      .map((anchor) => ({ url: `/notes/#${anchor.id}`, title: anchor.text ?? '', excerpt: `${anchor.text}. Words`, anchor })),
  });

  test.each([
    ['text-challenges', 'Reading: Challenges'],
    ['text-challenges-1', 'Calls: Challenges'],
    ['strategy-calls', 'Calls'],
    ['notes', 'Notes'],
  ])('%s is called %s', (id, title) => {
    expect(placesOf(found(id)).map((place) => place.title)).toEqual([title]);
  });

  test('do not repeat their heading before their words', () => {
    expect(placesOf(found('text-challenges'))[0]).toMatchObject({ url: '/notes/#text-challenges', excerpt: 'Words' });
  });

  test('what stands under no heading is no place of its own', () => {
    expect(placesOf({ url: '/', excerpt: '', meta: {}, sub_results: [{ url: '/', title: 'Page', excerpt: 'Words' }] })).toEqual([]);
    expect(placesOf({ url: '/', excerpt: '', meta: {} })).toEqual([]);
  });
});
