/** Side of the tile that a pattern repeats, in px. */
export const tile = 6;

/** What fills bars besides their colours, as strokes on a tile: bars of one chart take turns. The first is solid. */
export const patterns = ['solid', 'rising', 'level', 'falling', 'upright', 'crossed'] as const;
export type Pattern = (typeof patterns)[number];

/** The strokes of a pattern as the `d` of a path. */
export const patternPaths: Readonly<Record<Exclude<Pattern, 'solid'>, string>> = {
  rising: 'M-1 1L1 -1M-1 7L7 -1M5 7L7 5',
  level: 'M0 3H6',
  falling: 'M-1 5L1 7M-1 -1L7 7M5 -1L7 1',
  upright: 'M3 0V6',
  crossed: 'M0 0L6 6M0 6L6 0',
};

/** The pattern of a line's bars. */
export function patternOf(line: number): Pattern {
  return patterns[line % patterns.length] ?? 'solid';
}
