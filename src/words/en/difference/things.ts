import type { KindName } from '../../../schemas/kinds.ts';
import type { Plan, Routine, Rubric, Strategy } from '../../../domain/site.ts';
import type { Fact, FileFact, PictureFact, TextFact } from '../../../domain/views/difference/change.ts';
import type { NamedThing } from '../../../domain/views/difference/matching.ts';
import { longDay } from '../days.ts';
import { bareLine, quoted, thingTitle, type ChangeLine } from './values.ts';
import { excerpt, excerpts } from './excerpts.ts';
import { endedWords, planStatus } from '../goals.ts';
import { and } from '../lists.ts';
import { countOf } from '../numbers.ts';
import { statusWord } from '../plans.ts';
import { routineState, routineTitle } from '../routines.ts';

type FactOf<Kind extends Fact['kind']> = Extract<Fact, { kind: Kind }>;

const kindNames: Readonly<Record<KindName, string>> = {
  site: 'settings',
  people: 'people',
  rubric: 'rubric',
  unit: 'unit',
  plan: 'plan',
  goal: 'goal',
  strategy: 'strategy',
  indicator: 'indicator',
  series: 'series',
  routine: 'routine',
  rating: 'rating',
  record: 'record',
  'board-report': 'board report',
  page: 'page',
  briefing: 'briefing',
  debrief: 'debrief',
  rater: 'ratings of one person',
};

/** Something that the site did not have, or has no more. */
export function thingLine({ kind, thing }: FactOf<'new' | 'removed'>): ChangeLine {
  const name = kindNames[thing.kind];
  return bareLine(thingTitle(thing), kind === 'new' ? `new ${name}${origin(thing)}` : `${name} removed`);
}

/** What a new strategy came from. */
function origin(thing: NamedThing): string {
  if (thing.kind !== 'strategy') return '';
  const replaced = thing.replaces.length === 0 ? '' : ` in place of ${and(thing.replaces.map(({ fields }) => quoted(fields.title)))}`;
  return thing.continues ? `${replaced} that continues ${quoted(thing.continues.fields.title)}` : replaced;
}

/** A file that stands elsewhere. Without its earlier id among the aliases, links to its old address lead nowhere. */
export function renamedLine({ before, thing }: FactOf<'renamed'>): ChangeLine {
  const isKept =
    thing.kind === 'rating' || thing.kind === 'board-report' || thing.kind === 'record' || (thing.fields.aliases ?? []).includes(before.id);
  return {
    ...bareLine(thingTitle(thing), `${kindNames[thing.kind]} renamed`),
    before: shownPath(before.source.path),
    now: shownPath(thing.source.path),
    why: isKept ? '' : `Links to its old address end here: list “${before.id}” under “aliases”`,
  };
}

/** Where a plan, strategy or routine is in its life. */
export function statusLine({ before, thing }: FactOf<'status'>): ChangeLine {
  return { ...bareLine(thingTitle(thing), 'status changed'), before: stateOf(before), now: stateOf(thing), why: excerpt(reasonOf(thing)) };
}

function stateOf(thing: Plan | Strategy | Routine): string {
  if (thing.kind === 'routine') return routineState(thing.fields);
  return (thing.kind === 'plan' ? planStatus(thing) : statusWord(thing)).toLowerCase();
}

function reasonOf(thing: Plan | Strategy | Routine): string {
  if (thing.kind === 'plan') return endedWords(thing);
  const { reason = '' } = thing.fields;
  if (thing.kind === 'routine' || thing.replacedBy.length === 0) return reason;
  return `${reason} ${and(thing.replacedBy.map(({ fields }) => quoted(fields.title)))} took its place`.trim();
}

/** The files of a routine that everybody can read from now on. */
export function publishedLine({ routine, isNew, files }: FactOf<'published'>): ChangeLine {
  const folder = `routines/${routine.id}/`;
  const names = files.map((path) => (path.startsWith(folder) ? path.slice(folder.length) : path));
  const what = isNew ? `new on the site, ${routineState(routine.fields)}` : countOf(files.length, 'new file');
  return { ...bareLine(routineTitle(routine), what), now: names.length > most ? countOf(names.length, 'file') : and(names) };
}

/** A routine whose pages no longer follow the plan, or follow it again. */
export function closedLine({ kind, routine, record }: FactOf<'closed' | 'reopened'>): ChangeLine {
  if (kind === 'reopened') return { ...bareLine(routineTitle(routine), 'record removed'), why: 'Its pages follow the plan again' };
  const line = bareLine(routineTitle(routine), 'closed');
  return {
    ...line,
    now: longDay(record.fields.closed),
    why: 'From now on its pages show what its record says, whatever changes in the plan',
  };
}

/** More files are counted, not named. */
const most = 12;

export function routineMovedLine({ before, routine }: FactOf<'routine-moved'>): ChangeLine {
  const days = { before: longDay(before.fields.date), now: longDay(routine.fields.date) };
  return { ...bareLine(routineTitle(routine), 'date moved'), ...days, why: excerpt(routine.fields.reason ?? '') };
}

export function agendaLengthLine({ routine, from, to }: FactOf<'agenda-length'>): ChangeLine {
  const lengths = { before: countOf(from, 'minute'), now: countOf(to, 'minute') };
  return { ...bareLine(routineTitle(routine), 'length of the agenda changed'), ...lengths };
}

/** A milestone that was reached, or is due on another day. */
export function milestoneLine(fact: FactOf<'milestone-done' | 'milestone-moved'>): ChangeLine {
  const { strategy, milestone } = fact;
  const title = `milestone ${quoted(milestone.title)}`;
  if (fact.kind === 'milestone-done')
    return { ...bareLine(thingTitle(strategy), `${title} done`), now: milestone.done === undefined ? '' : longDay(milestone.done) };
  const reason = milestone.moved?.findLast(({ from }) => from === fact.from)?.why ?? '';
  const days = { before: longDay(fact.from), now: longDay(milestone.due) };
  return { ...bareLine(thingTitle(strategy), `${title} moved`), ...days, why: excerpt(reason) };
}

/** A rubric's levels, weakest first. Another scale breaks every trend. */
export function scaleLine({ before, rubric }: FactOf<'scale'>): ChangeLine {
  const labels = ({ fields }: Rubric): string => fields.scale.map(({ label }) => label).join(', ');
  const why = 'Every rating with this rubric now means its new levels';
  return { ...bareLine(thingTitle(rubric), 'scale changed'), before: labels(before), now: labels(rubric), why };
}

/** What stands under a header: notes, a rationale or a page. */
export function textLine({ before, thing, what, about }: TextFact): ChangeLine {
  const name = thing.kind === 'routine' ? 'notes' : thing.kind === 'rating' ? 'rationale' : 'text';
  if (what === 'markup') return bareLine(thingTitle(thing), `links or emphasis in the ${name} changed`);
  const subjects = about.length === 0 ? '' : ` on ${and(about.map(({ fields }) => quoted(fields.title)))}`;
  const [old, now] = excerpts(before.body.text, thing.body.text);
  const values = { before: old === '' ? '' : `“${old}”`, now: now === '' ? '' : `“${now}”` };
  return { ...bareLine(thingTitle(thing), `${name}${subjects} ${thing.kind === 'rating' ? 'reworded' : 'changed'}`), ...values };
}

const becameOfPictures: Readonly<Record<PictureFact['kind'], string>> = {
  'picture-new': 'new picture',
  'picture-removed': 'picture removed',
  'picture-changed': 'picture changed',
};

export function pictureLine({ kind, path }: PictureFact): ChangeLine {
  return bareLine(shownPath(path), becameOfPictures[kind]);
}

const becameOfFiles: Readonly<Record<FileFact['became'], string>> = {
  new: 'new file',
  removed: 'file removed',
  changed: 'text changed',
  moved: 'file moved',
  formatting: 'written differently, but it says the same',
  follows: 'names something by its new id',
};

export function fileLine({ became, path, from }: FileFact): ChangeLine {
  const line = bareLine(shownPath(path), becameOfFiles[became]);
  return from === null ? line : { ...line, before: shownPath(from), now: shownPath(path) };
}

/** A file as the repository calls it. */
function shownPath(path: string): string {
  return `content/${path}`;
}
