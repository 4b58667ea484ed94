import { daysBetween } from '../calendar.ts';
import { issueAt } from '../entry.ts';
import type { Issue } from '../issue.ts';
import type { Routine, Site } from '../site.ts';
import { agendaOf, type Agenda } from '../views/agenda.ts';
import { leadTimesOf } from '../views/preparation.ts';
import { judgedStocktakes } from './judged.ts';

/** A stocktake's length in minutes (toolkit, "Preparation Steps for a Routine", step 5). */
const length = { least: 60, most: 90 } as const;
/** Deep dives in one stocktake (toolkit, "Routine Agenda Template": two, and a third if needed). */
const deepDives = 3;

/** A stocktake's agenda is T-shaped and fits its hour (toolkit, "Preparation Steps for a Routine", step 2). */
export function agendasAreShaped(site: Site): Issue[] {
  return judgedStocktakes(site).flatMap((routine) => {
    const agenda = agendaOf(site, routine);
    return [...fitsItsHour(routine), ...(agenda ? [...addsUp(agenda), ...isTShaped(site, agenda), ...asksFromEvidence(site, agenda)] : [])];
  });
}

function fitsItsHour(routine: Routine): Issue[] {
  const { minutes } = routine.fields;
  const fits = minutes === undefined || (minutes >= length.least && minutes <= length.most);
  return fits ? [] : [issueAt(routine, ['minutes'], 'stocktake-length', { minutes })];
}

function addsUp({ routine, timed, minutes: parts }: Agenda): Issue[] {
  const { minutes = parts } = routine.fields;
  return timed && parts !== minutes ? [issueAt(routine, ['minutes'], 'agenda-minutes', { parts, minutes })] : [];
}

function isTShaped(site: Site, { routine, parts, shares }: Agenda): Issue[] {
  const { shape, tolerance } = site.settings.agenda;
  const least = (shape[1] ?? 0) - tolerance;
  const dives = parts.flatMap(({ objective }, index) => (objective.part === 'deep-dive' ? [index] : []));
  const tooMany = dives[deepDives];
  return [
    ...(shares && shares[1] < least ? [issueAt(routine, ['objectives'], 'agenda-shape', { share: shares[1], least }, 'key')] : []),
    ...(tooMany === undefined ? [] : [issueAt(routine, ['objectives', tooMany], 'many-deep-dives', { count: dives.length })]),
    ...(parts.some(({ objective }) => objective.part === 'commit')
      ? []
      : [issueAt(routine, ['objectives'], 'no-time-for-next-steps', {}, 'key')]),
  ];
}

/** Each deep dive rests on a fact and asks a question (toolkit, "Identifying Objectives Template"), at the latest when materials go out. */
function asksFromEvidence(site: Site, { routine, parts }: Agenda): Issue[] {
  const { status, date } = routine.fields;
  const { materials } = leadTimesOf(routine.series);
  if (status !== 'held' && daysBetween(site.today, date) > materials) return [];
  return parts.flatMap(({ objective: { part, text: objective, keyFacts, keyQuestions } }, index) => {
    if (part !== 'deep-dive') return [];
    return [
      ...(keyFacts?.length ? [] : [issueAt(routine, ['objectives', index], 'deep-dive-without-fact', { objective })]),
      ...(keyQuestions?.length ? [] : [issueAt(routine, ['objectives', index], 'deep-dive-without-question', { objective })]),
    ];
  });
}
