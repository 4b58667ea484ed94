import type { RatingsRow, RoutineRow, SiteTable, StrategyRow } from '../make-site.ts';
import { district, names } from './district.ts';
import { rated } from './scales.ts';

const [october, february, may, next] = ['2025-10-16-october', '2026-02-12-february', '2026-05-14-may', '2026-10-15-october'] as const;

/** Each strategy is named after what its last rating is like. */
const strategies: Readonly<Record<string, StrategyRow>> = {
  rose: { title: names.usual, order: 1 },
  fell: { title: names.long, order: 2 },
  same: { title: `${names.word} out of the soil`, order: 3 },
  first: { title: 'Rated for the first time', order: 4, from: '2026-08-24' },
  'new-scale': { title: 'Rated on a new scale', order: 5 },
  'not-rated': { title: 'Not rated, with a reason', order: 6, from: '2026-08-24' },
  changed: { title: 'Changed in between', order: 7, changes: [{ on: '2026-08-20', what: 'Now in all nine schools, not four.' }] },
  older: { title: 'Passed without a rating', order: 8 },
  ended: { title: 'Ended in summer', order: 9, status: 'ended', until: '2026-06-12', reason: 'The grant ended.' },
};

const routines: Readonly<Record<string, RatingsRow | readonly [RatingsRow, RoutineRow]>> = {
  [october]: { rose: rated('red'), fell: rated('green'), same: rated('amber-green'), 'new-scale': 'two-levels:yes', ended: rated('red') },
  [february]: { rose: rated('red'), fell: rated('green'), changed: rated('amber-red'), older: rated('green'), plan: rated('amber-red') },
  [may]: {
    rose: rated('amber-red'),
    fell: rated('green'),
    same: rated('amber-green'),
    changed: rated('amber-red'),
    older: rated('green'),
    ended: { rubric: 'assessment-framework', notRated: 'The grant ends in June.' },
    plan: rated('amber-green'),
  },
  [next]: {
    rose: rated('amber-green', ['green', 'amber-green', 'amber-red']),
    fell: { ...rated('red', ['amber-red', 'amber-red', 'amber-red']), dissent: 'Two principals would say amber-red.' },
    same: rated('amber-green'),
    first: rated('green'),
    'new-scale': rated('amber-green'),
    'not-rated': { rubric: 'assessment-framework', notRated: 'The teams began in August. The first evidence comes in February.' },
    changed: rated('amber-green'),
    plan: { ...rated('amber-green'), ratedBy: 'Superintendent' },
  },
};

/** Every way in which a rating may stand, in one table. */
export const usual = district({ strategies, routines });

/** The same, while the next routine is prepared: what is proposed, and what is still open. */
export const proposed = district({
  strategies,
  routines: { ...routines, '2027-02-11-february': [{ rose: rated('green'), fell: '?', same: rated('red') }, { status: 'preparing' }] },
});

function onOneScale(rubric: string, levels: readonly string[], titles: readonly string[] = []): ReturnType<typeof district> {
  const rows = levels.map((level, index) => ({ id: `strategy-${index + 1}`, level, title: titles[index] ?? `Strategy ${index + 1}` }));
  const ratings = Object.fromEntries(rows.map(({ id, level }) => [id, { rubric, overall: level, body: `It stands at ${level}.` }]));
  return district({
    strategies: Object.fromEntries(rows.map(({ id, title }, index) => [id, { title, order: index + 1 }])),
    routines: { [may]: ratings, [next]: ratings },
  });
}

export const twoLevels = onOneScale('two-levels', ['yes', 'no']);
export const fiveLevels = onOneScale(
  'delivery-confidence',
  ['green', 'amber-green', 'amber', 'amber-red', 'red'],
  [names.short, names.long, `${names.word} out of the soil`],
);
export const nineLevels = onOneScale('nine-levels', ['step-9', 'step-5', 'step-1'], [names.short, names.long, names.word]);
export const spanish = onOneScale(
  'marco-de-valoracion',
  ['verde', 'ambar-verde', 'ambar-rojo', 'rojo'],
  [
    'Familias que leen',
    'Lectoescritura en español, desde el primer grado y en todas las escuelas del distrito',
    'Camino a la escuela',
    'Tutorías',
  ],
);

export const oneRow = onOneScale('assessment-framework', ['amber-green']);

const fortyLevels = Array.from({ length: 40 }, (_, index) => ['green', 'amber-green', 'amber-red', 'red'][index % 4] ?? 'red');
export const fortyRows = onOneScale('assessment-framework', fortyLevels, [names.short, names.long, names.word]);

/** A plan without a strategy, and one whose strategies nobody has rated. */
export const nothing = district();
export const unrated = district({ strategies: ['first-idea', 'second-idea'] });

/** Twelve routines in two school years; the scale changes in between. */
export const longHistory = district({
  strategies: {
    ...strategies,
    always: { title: 'Rated each time', order: 10, changes: [{ on: '2026-01-05', what: 'Now in all nine schools, not four.' }] },
  },
  routines: Object.fromEntries(
    [...Array(12).keys()].map((month): [string, RatingsRow] => {
      const day = `${month < 5 ? 2025 : 2026}-${String(month < 5 ? month + 8 : month - 4).padStart(2, '0')}-20`;
      const scale = month < 4 ? 'two-levels:yes' : rated(['red', 'amber-red', 'amber-green', 'green'][month % 4] ?? 'red');
      return [`${day}-routine`, { always: scale, plan: scale, ...(month % 3 === 0 ? { rose: scale, ended: scale } : {}) }];
    }),
  ),
});

/** Two schools, side by side. */
const byUnitTable: SiteTable = {
  site: { name: 'Examples', compareUnits: 'public' },
  units: { alder: { title: 'Alder Elementary' }, long: { title: `${names.word} Memorial School for the Arts and Sciences` } },
  strategies: { rose: { title: names.usual, units: ['alder', 'long'] } },
  routines: {
    [may]: { 'rose@alder': rated('red'), alder: rated('amber-red') },
    [next]: { 'rose@alder': rated('amber-red'), 'rose@long': 'nine-levels:step-5', alder: rated('green') },
  },
};
export const byUnit = district(byUnitTable);
