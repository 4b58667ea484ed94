import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { rubricSchema } from '../../../src/schemas/rubric.ts';
import { contrast } from './contrast.ts';

const root = new URL('../../../', import.meta.url);
const paper = { light: '#ffffff', dark: '#111417' };
const looks = ['light', 'dark'] as const;

test.each([
  ['#ffffff', '#000000', 21],
  ['#ffffff', '#ffffff', 1],
  ['#767676', '#ffffff', 4.54],
  ['#14171a', '#ffffff', 17.99],
  ['#11472a', '#d9eedf', 8.81],
])('contrast of %s on %s: %f', (one, other, ratio) => {
  expect(contrast(one, other)).toBeCloseTo(ratio, 2);
  expect(contrast(other, one)).toBeCloseTo(ratio, 2);
});

const folder = new URL('content/rubrics/', root);
const rubrics = readdirSync(folder).map((name) => ({
  name,
  fields: rubricSchema.parse(parse(readFileSync(new URL(name, folder), 'utf8'))),
}));
const coloured = rubrics.flatMap(({ name, fields }) =>
  fields.scale.flatMap(({ id, colours }) => looks.flatMap((look) => (colours ? [{ name, id, look, ...colours[look] }] : []))),
);

describe('levels', () => {
  test('the assessment framework has colours for each of its four levels', () => {
    expect(coloured.filter(({ name }) => name === 'assessment-framework.yaml')).toHaveLength(8);
  });

  test.each(coloured)('$name, $id, $look: words are read on the tint, edges seen on tint and paper', ({ look, tint, text, edge }) => {
    expect(contrast(text, tint)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(edge, tint)).toBeGreaterThanOrEqual(3);
    expect(contrast(edge, paper[look])).toBeGreaterThanOrEqual(3);
  });
});

const stylesheet = readFileSync(new URL('src/styles/tokens.css', root), 'utf8');
const [light = '', dark = ''] = stylesheet.split('@media (prefers-color-scheme: dark)');
const [, print = ''] = stylesheet.split('@media print');

/** The colours that a part of the stylesheet sets. */
function tokensOf(css: string): (name: string) => string {
  const tokens = new Map([...css.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/gu)].map(([, name, colour]) => [name, colour]));
  return (name) => {
    const colour = tokens.get(name);
    if (colour === undefined) throw new Error(`There is no colour --${name}.`);
    return colour;
  };
}

describe.each([
  ['light', tokensOf(light.split('@media')[0] ?? ''), paper.light],
  ['dark', tokensOf(dark.split('@media')[0] ?? ''), paper.dark],
  ['print', tokensOf(print), paper.light],
])('tokens, %s', (_, token, sheet) => {
  test('paper is the paper that levels are checked on', () => {
    expect(token('paper')).toBe(sheet);
  });

  test.each(['ink', 'soft', 'accent'])('--%s is read on paper and on the accent wash', (name) => {
    expect(contrast(token(name), token('paper'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(token(name), token('accent-wash'))).toBeGreaterThanOrEqual(4.5);
  });

  test('--edge-ui is seen on paper', () => {
    expect(contrast(token('edge-ui'), token('paper'))).toBeGreaterThanOrEqual(3);
  });
});
