import { describe, expect, test } from 'vitest';
import { levelClass, levelColours } from '../../../src/exports/level-colours.ts';
import { makeSite, pick } from '../../make-site.ts';

const colours = {
  light: { tint: '#ffffff', text: '#000000', edge: '#111111' },
  dark: { tint: '#222222', text: '#eeeeee', edge: '#dddddd' },
};
const scale = [
  { id: 'weak', label: 'Weak', colours },
  { id: 'strong', label: 'Strong', colours },
];
const own = makeSite({ rubrics: { 'lincoln/own': { scale }, plain: ['low', 'high'] } });

test.each([
  ['framework', 'amber-red', 'level-framework--amber-red'],
  ['lincoln/own', '1', 'level-lincoln--own--1'],
])('the class of %s, %s', (rubric, level, name) => {
  expect(levelClass(rubric, level)).toBe(name);
});

describe('the stylesheet', () => {
  const css = levelColours([pick(own.rubrics, 'lincoln/own'), pick(own.rubrics, 'plain')]);
  const [light = '', dark = ''] = css.split('@media (prefers-color-scheme:dark)');

  test('gives each level with colours its class, in light and in dark', () => {
    expect(light).toContain('.level-lincoln--own--weak{--tint:#ffffff;--text:#000000;--edge:#111111}');
    expect(light).toContain('.level-lincoln--own--strong{');
    expect(dark).toContain('.level-lincoln--own--weak{--tint:#222222;--text:#eeeeee;--edge:#dddddd}');
    expect(dark).toContain('.level-lincoln--own--strong{');
  });

  test('says nothing of levels without colours', () => {
    expect(css).not.toContain('plain');
  });

  test('closes what it opens', () => {
    expect(css.split('{')).toHaveLength(css.split('}').length);
    expect(levelColours([]).split('{')).toHaveLength(levelColours([]).split('}').length);
  });
});
