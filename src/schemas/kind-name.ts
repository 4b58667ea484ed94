/** The kinds of file that content is made of. */
export type KindName =
  'site' | 'people' | 'rubric' | 'unit' | 'plan' | 'goal' | 'strategy' | 'indicator' | 'series' | 'routine' | 'rating' | 'record' | 'board-report' | 'page' | PrivateKindName; // prettier-ignore

/** The kinds that are only ever private: they reach the internal build alone. */
export type PrivateKindName = 'briefing' | 'debrief' | 'rater';
