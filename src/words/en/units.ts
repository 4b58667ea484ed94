import type { Unit } from '../../domain/site.ts';
import type { UnitGroup } from '../../domain/views/units.ts';
import { longDay } from './days.ts';
import { and } from './lists.ts';

/** The pages of schools and other units. */
export const unitPage = {
  listTitle: 'Schools',
  description: 'The district and its schools: their plans, and the strategies that run there.',
  listLede: 'Where the work is done. Schools stand in the district’s own order and are never ranked.',
  none: 'No school has been listed yet.',
  kind: 'Kind',
  parent: 'Belongs to',
  life: 'Opened',
  formerNames: 'Former names',
  successor: 'Went on as',
  plans: 'Plans',
  strategies: 'Strategies here',
  ratings: 'Ratings here',
  ratingsNote: 'What people said of this one; it is not compared with others.',
  numbers: 'Numbers here',
  numbersNote: 'The latest of this one; they are not compared with others.',
  stages: 'Stages here',
  children: 'What belongs to it',
  more: 'More about it',
  name: 'Name',
  byUnitNote: 'In the district’s own order, not ranked.',
  itself: 'As a whole',
};

const kinds: Readonly<Record<Unit['fields']['kind'], string>> = {
  district: 'District',
  school: 'School',
  project: 'Project',
  network: 'Network',
};

export const unitKind = ({ fields }: Unit): string => kinds[fields.kind];

/** Units that are there, and those that closed. */
export function unitGroup(group: UnitGroup): string {
  return { open: 'In the district', closed: 'Closed' }[group];
}

/** When a unit opened and closed: `2 September 2014`, `Closed on 30 June 2026`. */
export function unitLife({ fields: { opened, closed } }: Unit): string {
  const parts = [opened === undefined ? '' : longDay(opened), closed === undefined ? '' : `closed on ${longDay(closed)}`];
  const life = parts.filter((part) => part !== '').join(', ');
  return life.charAt(0).toUpperCase() + life.slice(1);
}

/** Names a unit had before. */
export function formerNames({ fields }: Unit): string {
  return and(fields.formerNames ?? []);
}

/** What a unit's page is about, for search results. */
export function unitDescription(unit: Unit): string {
  return `${unit.fields.title}: plans, strategies and ratings.`;
}
