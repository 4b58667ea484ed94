import type { Participant } from '../../schemas/routine.ts';
import { issueAt } from '../entry.ts';
import type { Issue } from '../issue.ts';
import type { Routine, Site } from '../site.ts';
import { strategiesInFocus } from '../views/agenda.ts';
import { leadOn } from '../views/people.ts';
import { judgedStocktakes } from './judged.ts';

/** As many steps are needed before one can say that they all fall to one side. */
const enough = 3;

/** A held stocktake was led, was run by somebody free to do so, and ended with decisions and steps (ODE guide, "Running the Meeting"). */
export function meetingsBearFruit(site: Site): Issue[] {
  return judgedStocktakes(site)
    .filter(({ fields }) => fields.status === 'held')
    .flatMap((routine) => [...hasResults(routine), ...rolesAreFilled(routine), ...facilitatorIsFree(site, routine), ...isShared(routine)]);
}

function hasResults(routine: Routine): Issue[] {
  const { nextSteps, decisions } = routine.fields;
  return [
    ...(nextSteps?.length ? [] : [issueAt(routine, ['status'], 'no-next-steps', {})]),
    ...(decisions?.length ? [] : [issueAt(routine, ['status'], 'no-decisions', {})]),
  ];
}

/** Who leads and who brokers is named and was there (toolkit, Routines Rubric, "Regularity"); a facilitator may do a broker's work. */
function rolesAreFilled(routine: Routine): Issue[] {
  const leaders = inRole(routine, 'leader');
  const brokers = [...inRole(routine, 'broker'), ...facilitatorsOf(routine)];
  const at = ['people'];
  return [
    ...(leaders.some(({ came }) => came) ? [] : [issueAt(routine, at, 'no-leader', { absent: leaders[0]?.who ?? '' }, 'key')]),
    ...(brokers.some(({ came }) => came) ? [] : [issueAt(routine, at, 'no-broker', { absent: brokers[0]?.who ?? '' }, 'key')]),
  ];
}

/** Routine staff run the meeting: not the leader, and nobody who might steer away from their own strategy (ODE guide, "Running the Meeting"). */
function facilitatorIsFree(site: Site, routine: Routine): Issue[] {
  const leaders = new Set(inRole(routine, 'leader').map(({ who }) => who));
  const named = facilitatorsOf(routine).filter(({ came }) => came);
  const running = (named.length > 0 ? named : inRole(routine, 'broker')).filter(({ came }) => came);
  return running.flatMap((person) => {
    const { who } = person;
    const strategy = leaders.has(who) ? null : strategyOf(site, routine, who);
    if (strategy === undefined) return [];
    const place = routine.fields.people?.indexOf(person) ?? -1;
    return [issueAt(routine, place < 0 ? ['people'] : ['people', place], 'leader-facilitates', { who, strategy })];
  });
}

/** A strategy in focus that somebody led that day. */
function strategyOf(site: Site, routine: Routine, who: string): string | undefined {
  const leads = strategiesInFocus(routine).find((strategy) => {
    const lead = leadOn(site, strategy, routine.fields.date)?.who;
    return lead && who === (lead.kind === 'person' ? lead.id : lead.words);
  });
  return leads?.fields.title;
}

function facilitatorsOf({ fields }: Routine): Participant[] {
  return (fields.people ?? []).filter(({ role }) => role === 'facilitator');
}

/** Who had a role that day: those listed with it, or else the standing one of the series, unless the list says that they stayed away. */
function inRole({ fields, series }: Routine, role: 'leader' | 'broker'): Participant[] {
  const people = fields.people ?? [];
  const listed = people.filter((one) => one.role === role);
  const standing = series.fields[role];
  if (listed.length > 0 || standing === undefined) return listed;
  return [people.find(({ who }) => who === standing) ?? { who: standing, role, came: true }];
}

/** Next steps fall to all, junior and senior alike: they are no list of requests to one side (ODE guide, Appendix 1). */
function isShared(routine: Routine): Issue[] {
  const { nextSteps = [], people = [] } = routine.fields;
  const count = nextSteps.length;
  const owners = new Set(nextSteps.flatMap(({ owner }) => owner ?? []));
  if (count < enough || owners.size === 0) return [];
  const schools = new Set(people.filter(({ role }) => role === 'school-voice').map(({ who }) => who));
  const [first = null] = owners;
  const owner = owners.size === 1 ? first : null;
  const oneSided = owner !== null || [...owners].every((one) => schools.has(one));
  return oneSided ? [issueAt(routine, ['nextSteps'], 'one-sided-steps', { count, owner }, 'key')] : [];
}
