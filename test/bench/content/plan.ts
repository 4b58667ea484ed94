import { createRandom, type Random } from './random.ts';

/** One plan of the made-up district: what its files have in common. */
export interface Plan {
  readonly random: Random;
  /** The subfolder its files stand in, with a slash; `''` for the district's own plan. */
  readonly folder: string;
  readonly school: string;
  /** The days of its routines are moved by so many, so that not all schools meet on one day. */
  readonly shift: number;
  readonly people: readonly string[];
  readonly strategies: readonly Strategy[];
}

/** A strategy of a plan. */
export interface Strategy {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  readonly goal: string;
}

/** The goals of every plan. */
export const goals = [
  { id: 'learning', short: 'Learning', title: 'Students read and do math at grade level' },
  { id: 'belonging', short: 'Belonging', title: 'Students are in school and feel they belong' },
  { id: 'graduation', short: 'Graduation', title: 'Every student leaves us with a diploma and a plan' },
] as const;

const names =
  'Alder Birch Cedar Dogwood Elm Fir Garrison Hazel Ironwood Juniper Kestrel Larch Maple Northgate Oak Pine Quarry Rowan Spruce Tamarack';
const places = ['Elementary', 'Middle', 'High', 'Academy', 'Creek', 'Heights', 'Park', 'Prairie', 'Ridge', 'Valley', 'Lake', 'Meadow'];
const first = ['Ana', 'Tomás', 'Joanne', 'Dana', 'Luis', 'Rebecca', 'Hana', 'Owen', 'Priya', 'Sam', 'Inés', 'Grace', 'Marcus', 'Nora'];
const last = [
  'Whitfield',
  'Reyes',
  'Hale',
  'Kim',
  'Ortega',
  'Stone',
  'Sato',
  'Grant',
  'Nair',
  'Okafor',
  'Park',
  'Lindqvist',
  'Bell',
  'Castillo',
];
const ideas = [
  'Attendance teams',
  'Early literacy',
  'Mentors for new teachers',
  'Daily math block',
  'Ninth grade on track',
  'Family partnerships',
  'School leadership teams',
  'Social-emotional needs',
  'Personalized learning',
  'Career pathways',
];
const strategiesOfPlan = 5;

/** The plan at a place in the district: the first is the district's own, each other one a school's, in a subfolder of its own. */
export function planAt(index: number, seed: number): Plan {
  const random = createRandom(seed + index * 7919);
  const school = index === 0 ? 'Pine Hollow School District' : schoolAt(index - 1);
  const people = first.map((name) => `${name} ${random.pick(last)}`);
  const chosen = random.some(ideas, strategiesOfPlan);
  const strategies = chosen.map((title, place): Strategy => {
    const goal = goals[place % goals.length] ?? goals[0];
    return { id: idOf(title), title, lead: people[place + 2] ?? '', goal: goal.id };
  });
  return { random, folder: index === 0 ? '' : `${idOf(school)}/`, school, shift: index % 5, people, strategies };
}

function schoolAt(index: number): string {
  const [many, place] = [names.split(' '), Math.floor(index / names.split(' ').length)];
  const suffix = place < places.length ? (places[place] ?? '') : `School ${place}`;
  return `${many[index % many.length] ?? ''} ${suffix}`;
}

function idOf(title: string): string {
  return title.toLowerCase().replaceAll(' ', '-');
}
