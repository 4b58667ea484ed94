import type { NoteTopic } from '../../schemas/notes.ts';
import type { Routine, Site } from '../../domain/site.ts';
import type { NoteRow } from '../../domain/views/note-sheet.ts';
import { topicWord } from './discussed.ts';
import { league } from './leagues.ts';
import { correctionLines, whenAndWhere } from './packet.ts';
import { goalInFull } from './plans.ts';
import { routineInText } from './routines.ts';

/** The sheet for notes; its headings are what tells our import where each note belongs. */
export const noteSheet = {
  title: 'Notes',
  about: 'Strategy',
  whole: 'Anything else',
  decisions: 'Decisions',
  nextSteps: 'Next steps',
  others: 'Other notes',
  ratings: 'Ratings',
  how: 'Write one point on each line. Leave cells empty where nothing was said. What you write here can be read back into the plan.',
  howSteps: 'One owner and one day for each. Write days as 12 March 2027 or 2027-03-12.',
};

/** What a column of the sheet is about. */
export function topicHead(topic: NoteTopic): string {
  return topicWord({ topic, heading: '', items: [] });
}

/** What a row of the sheet is about, by its full title. */
export function noteRowTitle({ about }: NoteRow): string {
  if (about === null) return league.planAsAWhole;
  return about.kind === 'goal' ? goalInFull(about) : about.fields.title;
}

/** The line by which our import knows a sheet again; it ends with the routine's folder. */
export const sheetMark: string = 'Please keep this line. It says where these notes belong:';

/** The same with the routine: `Please keep this line. … belong: 2027-02-11-february` */
export function sheetMarkOf({ id }: Routine): string {
  return `${sheetMark} ${id}`;
}

/** What stands under the title of a sheet. */
export function sheetLines(site: Site, { series, fields }: Routine): string[] {
  return [`${series.fields.title}, ${site.settings.name}`, whenAndWhere(fields), ...correctionLines(site, fields)];
}

/** What the table of ratings in a sheet shows. */
export function sheetRatings(routine: Routine): string {
  return routine.fields.status === 'held'
    ? `As they stood after ${routineInText(routine)}.`
    : `As they stand before ${routineInText(routine)}.`;
}
