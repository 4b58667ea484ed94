import type { Written } from './makers.ts';

/** One field changed, and where the schema finds fault; none where it must not. */
export type Change = readonly [overrides: Written, ...faults: string[]];

const level = (fields: Written): Written => ({
  scale: [
    { id: 'low', label: 'Low' },
    { id: 'high', label: 'High', ...fields },
  ],
});
const tones = { tint: '#d9eedf', text: '#11472a', edge: '#1d7a44' };

/** Kinds with fewer fields than a strategy, a routine or a rating. */
export const others: Readonly<Record<'site' | 'people' | 'rubric' | 'unit' | 'plan' | 'goal' | 'series' | 'page', readonly Change[]>> = {
  site: [
    [{}],
    [{ name: undefined }, 'name: text'],
    [{ url: 'example.org' }, 'url: web-address'],
    [{ url: 'javascript:alert(1)' }, 'url: web-address'],
    [{ repository: 'http://example.org' }, 'repository: web-address'],
    [{ base: 'plan' }, 'base: base-path'],
    [{ base: '/a/../b/' }],
    [{ timeZone: 'Nowhere' }, 'timeZone: time-zone'],
    [{ schoolYearStarts: '8-1' }, 'schoolYearStarts: day-of-year'],
    [{ schoolYearStarts: '02-29' }, 'schoolYearStarts: day-of-year'],
    [{ languages: [] }, 'languages: empty-list'],
    [{ languages: ['fr'] }, 'languages.0: choice'],
    [{ homePlan: 'My plan' }, 'homePlan: id'],
    [{ smallestGroup: 1 }, 'smallestGroup: whole-number'],
    [{ agenda: { shape: [10, 90] } }, 'agenda.shape: three-shares'],
    [{ agenda: { shape: [10, 80, 20] } }, 'agenda.shape: three-shares'],
    [{ agenda: { shape: [10, 80, 10], tolerance: 51 } }, 'agenda.tolerance: whole-number'],
    [{ paper: 'A4' }, 'paper: choice'],
    [{ showPeople: true }, 'showPeople: choice'],
    [{ compareUnits: false }, 'compareUnits: choice'],
    [{ rulesOff: [{ rule: 'no-text' }] }, 'rulesOff.0.because: text'],
  ],
  people: [
    [{}],
    [{ olive: {} }, 'olive.name: text'],
    [{ 'Olive Marsh': { name: 'Olive Marsh' } }, 'Olive Marsh: key id'],
    [{ olive: { name: 'Olive', from: '2026' } }, 'olive.from: day'],
    [{ olive: { name: 'Olive', email: 'olive@example.org' } }, 'olive: unknown email'],
  ],
  rubric: [
    [{}],
    [{ scale: [{ id: 'red', label: 'Red' }] }, 'scale: two-levels'],
    [{ scale: Array.from({ length: 10 }, (_, index) => ({ id: String(index), label: 'L' })) }, 'scale: two-levels'],
    [level({ id: 'Amber red' }), 'scale.1.id: id'],
    [level({ colours: { light: tones } }), 'scale.1.colours.dark: Invalid input: expected object, received undefined'],
    [level({ colours: { light: { ...tones, tint: '#D9EEDF' }, dark: tones } }), 'scale.1.colours.light.tint: colour'],
    [{ version: 2026 }, 'version: text'],
    [{ elements: [{ id: 'planning' }] }, 'elements.0.title: text'],
    [{ comparesWith: ['Old'] }, 'comparesWith.0: id'],
  ],
  unit: [
    [{}],
    [{ kind: 'county' }, 'kind: choice'],
    [{ parent: '../x' }, 'parent: id'],
    [{ opened: '1954' }, 'opened: day'],
    [{ formerNames: 'Mill Street' }, 'formerNames: list'],
    [{ order: 0 }, 'order: whole-number'],
  ],
  plan: [
    [{}],
    [{ years: [] }, 'years: empty-list'],
    [{ years: ['2025-27'] }, 'years.0: school-year'],
    [{ years: ['2099-00'] }],
    [{ status: 'green' }, 'status: choice'],
    [{ adopted: { by: 'Board' } }, 'adopted.on: day'],
    [{ status: 'ended', ended: { on: '2028-06-30' } }],
    [{ ended: { why: 'Its years were over.' } }, 'ended.on: day'],
    [{ changes: [{ on: '2026-08-20' }] }, 'changes.0.what: text'],
  ],
  goal: [
    [{}],
    [{ plan: undefined }, 'plan: id'],
    [{ success: undefined }, 'success: text'],
    [{ measures: [{ measure: 'Readers', years: { '2026': '58 %' } }] }, 'measures.0.years.2026: key school-year'],
    [{ measures: [{ measure: 'Readers', years: { '2026-27': 58 } }] }, 'measures.0.years.2026-27: target'],
    [{ measures: [{ measure: 'Readers', years: { '2026-27': { target: '61 %', stretch: '63 %', gapClosing: '48 %' } } }] }],
    [{ measures: [{ measure: 'Readers', years: { '2026-27': { stretch: '63 %' } } }] }, 'measures.0.years.2026-27: target'],
    [{ measures: [{ measure: 'Readers', years: {}, results: { '2026-27': { outcome: 'met', value: '62 %', on: '2026-06-12' } } }] }],
    [
      { measures: [{ measure: 'Readers', years: {}, results: { '2026-27': { outcome: 'yes' } } }] },
      'measures.0.results.2026-27.outcome: choice',
    ],
    [
      { measures: [{ measure: 'Readers', years: {}, results: { '2026-27': { value: '62 %' } } }] },
      'measures.0.results.2026-27.outcome: choice',
    ],
    [{ indicators: ['Readers'] }, 'indicators.0: id'],
  ],
  series: [
    [{}],
    [{ plan: undefined }, 'plan: id'],
    [{ members: [{ role: 'Actor' }] }, 'members.0.who: text'],
    [{ minutes: 4 }, 'minutes: whole-number'],
    [{ perYear: 61 }, 'perYear: whole-number'],
    [{ leadTimes: { evidence: 121 } }, 'leadTimes.evidence: whole-number'],
    [{ schedule: { '2026-27': [{ on: '2026-10-08' }] } }, 'schedule.2026-27.0.kind: choice'],
    [{ schedule: { '2026': [] } }, 'schedule.2026: key school-year'],
  ],
  page: [
    [{}],
    [{ title: undefined }, 'title: text'],
    [{ lede: '' }, 'lede: empty-text'],
    [{ order: 1.5 }, 'order: whole-number'],
    [{ layout: 'x' }, ': unknown layout'],
  ],
};
