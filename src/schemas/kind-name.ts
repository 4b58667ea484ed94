/** The kinds of file that content is made of. */
export type KindName =
  'site' | 'people' | 'rubric' | 'unit' | 'plan' | 'goal' | 'strategy' | 'indicator' | 'series' | 'routine' | 'rating' | 'board-report' | 'page'; // prettier-ignore
