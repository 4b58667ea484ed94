import * as archive from './en/archive.ts';
import * as days from './en/days.ts';
import * as frame from './en/frame.ts';
import * as home from './en/home.ts';
import * as leagues from './en/leagues.ts';
import * as levels from './en/levels.ts';
import * as lists from './en/lists.ts';
import * as numbers from './en/numbers.ts';
import * as packet from './en/packet.ts';
import * as people from './en/people.ts';
import * as plans from './en/plans.ts';
import * as profile from './en/profile.ts';
import * as promises from './en/promises.ts';
import * as ratings from './en/ratings.ts';
import * as routines from './en/routines.ts';
import * as rubrics from './en/rubrics.ts';
import * as tables from './en/tables.ts';

/** Every word that readers see: labels, and functions from facts to text. Another language has the same names and types. */
export const words = {
  ...archive,
  ...days,
  ...frame,
  ...home,
  ...leagues,
  ...levels,
  ...lists,
  ...numbers,
  ...packet,
  ...people,
  ...plans,
  ...profile,
  ...promises,
  ...ratings,
  ...routines,
  ...rubrics,
  ...tables,
};
