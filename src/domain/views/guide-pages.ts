import { kindNames, type KindName } from '../../schemas/kinds.ts';
import type { SiteFields } from '../../schemas/site.ts';
import { addresses, type Address } from '../addresses.ts';
import { ruleNames, type RuleName } from '../issue.ts';

/** What the guide shows how to do, in the order in which authors need it. */
export const guideTopics = [
  'start',
  'own-district',
  'publish',
  'prepare',
  'rate',
  'run',
  'meeting-files',
  'follow-up',
  'years',
  'schools',
  'propose',
  'markdown',
  'indicators',
  'spreadsheets',
  'follow',
] as const;

export type GuideTopic = (typeof guideTopics)[number];

/** A page of the authors' guide. */
export type GuidePage =
  | { readonly is: 'home' }
  | { readonly is: 'topic'; readonly topic: GuideTopic }
  | { readonly is: 'files' }
  | { readonly is: 'file'; readonly kind: KindName }
  | { readonly is: 'rules' }
  | { readonly is: 'rule'; readonly rule: RuleName };

/** Every page of the guide; none where the district leaves it out. */
export function guidePages({ guide }: SiteFields): GuidePage[] {
  if (!guide) return [];
  return [
    { is: 'home' },
    ...guideTopics.map((topic) => ({ is: 'topic', topic }) as const),
    { is: 'files' },
    ...kindNames.map((kind) => ({ is: 'file', kind }) as const),
    { is: 'rules' },
    ...ruleNames.map((rule) => ({ is: 'rule', rule }) as const),
  ];
}

export function guideAddress(page: GuidePage): Address {
  switch (page.is) {
    case 'home':
      return addresses.guide();
    case 'topic':
      return addresses.guideTopic(page.topic);
    case 'files':
      return addresses.guideFiles();
    case 'file':
      return addresses.guideFile(page.kind);
    case 'rules':
      return addresses.rules();
    case 'rule':
      return addresses.rule(page.rule);
  }
}

/** The pages above one, the guide's first page first. */
export function guideTrail({ is }: GuidePage): Extract<GuidePage, { is: 'home' | 'files' | 'rules' }>[] {
  if (is === 'home') return [];
  const between = { topic: [], files: [], rules: [], file: [{ is: 'files' }], rule: [{ is: 'rules' }] } as const;
  return [{ is: 'home' }, ...between[is]];
}

/** The how-to pages just before and after one. */
export function topicsAround(topic: GuideTopic): { readonly before: GuideTopic | null; readonly after: GuideTopic | null } {
  const place = guideTopics.indexOf(topic);
  return { before: guideTopics[place - 1] ?? null, after: guideTopics[place + 1] ?? null };
}
