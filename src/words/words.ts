import * as days from './en/days.ts';
import * as home from './en/home.ts';
import * as levels from './en/levels.ts';
import * as lists from './en/lists.ts';
import * as numbers from './en/numbers.ts';
import * as people from './en/people.ts';
import * as plans from './en/plans.ts';
import * as promises from './en/promises.ts';
import * as ratings from './en/ratings.ts';
import * as routines from './en/routines.ts';

/** Every word that readers see, as functions from facts to text. */
export const words = { ...days, ...home, ...levels, ...lists, ...numbers, ...people, ...plans, ...promises, ...ratings, ...routines };
