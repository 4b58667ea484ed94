import type { Series, Strategy } from './site.ts';

/** Something new that a reader can propose: what it is, and where GitHub's editor opens with its file begun. */
export type Proposal = { readonly link: string } & (
  | { readonly kind: 'strategy' | 'goal' | 'plan' | 'indicator' | 'unit' | 'rubric' | 'page' }
  | { readonly kind: 'routine'; readonly series: Series }
  | { readonly kind: 'rating'; readonly strategy: Strategy }
);
