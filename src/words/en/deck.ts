import type { AgendaPart } from '../../domain/views/agenda.ts';
import type { LeagueSheet } from '../../domain/views/league-sheet.ts';
import type { Routine, Site } from '../../domain/site.ts';
import type { Chart } from '../../charts/chart.ts';
import { longDay } from './days.ts';
import type { Movement } from '../../domain/views/movement.ts';
import { movementWords } from './levels.ts';
import { minutesWords, whenAndWhere } from './packet.ts';
import { nameOf } from './people.ts';
import { partTitle, routineInText, routineTitle } from './routines.ts';

/** The slides of a routine. */
export const deck = {
  agenda: 'Agenda for today',
  goals: 'Progress toward our goals',
  strategies: 'Progress of each strategy',
  corrections: 'What was corrected since',
  decisions: 'What we decided',
  openSteps: 'What we promised before',
  nextSteps: 'Next steps',
  facts: 'What we know',
  questions: 'What we must answer',
  recommendations: 'What we propose',
  time: 'Begins',
  minutes: 'Takes',
  objective: 'What it is for',
  correction: 'Correction',
  correctedBy: 'When and by whom',
  decision: 'Decision',
  byWhom: 'By whom and why',
};

/** What the file is called inside: `Stocktake of 5 February 2027, Plan stocktake`. */
export function deckTitle(routine: Routine): string {
  return `${routineTitle(routine)}, ${routine.series.fields.title}`;
}

/** What stands under the title of the first slide. */
export function deckLines({ settings }: Site, { series, fields }: Routine): string[] {
  return [`${series.fields.title}, ${settings.name}`, whenAndWhere(fields), fields.headline ?? ''].filter((line) => line !== '');
}

/** At the foot of every slide and page: `Cedar Fork School District, 5 February 2027`; in an internal build it says so. */
export function deckFooter({ settings, internal }: Site, { fields }: Routine): string {
  return `${settings.name}, ${longDay(fields.date)}${internal ? ', for the team alone' : ''}`;
}

/** `Deep dive 2: Decide who calls the families` */
export function deepDiveTitle(number: number, { objective }: AgendaPart): string {
  return `Deep dive ${number}: ${objective.text}`;
}

/** The slide of a deep dive that asks: `Deep dive 2: questions and recommendations`. */
export function deepDiveAsks(number: number, recommends: boolean): string {
  return `Deep dive ${number}: ${recommends ? 'questions and recommendations' : 'questions'}`;
}

/** Above the title of a deep dive: `Teacher equity · 15 min · Joanne Hale` */
export function deepDiveLine(site: Site, part: AgendaPart): string {
  const { minutes, lead, text } = part.objective;
  const title = partTitle(part);
  return [title === text ? '' : title, minutes === undefined ? '' : minutesWords(minutes), nameOf(site, lead)]
    .filter((one) => one !== '')
    .join(' · ');
}

/** A title that goes on over several slides: `Next steps (2 of 3)`. */
export function titleOfMany(title: string, number: number, of: number): string {
  return of === 1 ? title : `${title} (${number} of ${of})`;
}

/** Above the table of strategies: how it is to be read. */
export function strategiesLine({ routine }: LeagueSheet): string {
  return routine.fields.status === 'held'
    ? `As judged in ${routineInText(routine)}, strongest first`
    : `As proposed for ${routineInText(routine)}, strongest first`;
}

/** What a table holds, for people who hear the slides. */
export function tableAbout(title: string, heads: readonly string[], rows: number): string {
  return `${title}. A table of ${rows} ${rows === 1 ? 'row' : 'rows'}; its columns are ${heads.join(', ')}.`;
}

/** A chart for people who do not see it: its own words, without what they say of a table that a slide does not have. */
export function chartAbout({ title, description }: Chart): string {
  return `${title}. ${description.replace('The table below has every number.', '').trim()}`.trim();
}

/** How a rating moved, for the eye and the ear at once: `↑ up one`. */
export function movementShown(movement: Movement): string {
  const { arrow, words } = movementWords(movement);
  return `${arrow} ${words}`.trim();
}
