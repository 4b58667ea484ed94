import { slotsWithoutPacket } from '../domain/views/schedule.ts';
import type { Routine, Series, Site, Strategy } from '../domain/site.ts';
import type { Day } from '../schemas/day.ts';
import type { NewFile, Workspace } from './file-change.ts';
import { pageForm, unitForm } from './new/district.ts';
import { CannotMake, type Answers, type Form } from './new/form.ts';
import { indicatorForm } from './new/indicator.ts';
import { goalForm, planForm, strategyForm } from './new/plan.ts';
import { ratingFile, rubricFor } from './new/rating.ts';
import { routineFile } from './new/routine.ts';
import { newFile } from './new-file.ts';
import { templateWords } from '../words/en/terminal/new.ts';

/** A name that no file can keep, so that the check asks for another. */
const noName = 'NAME';

const forms = { strategy: strategyForm, goal: goalForm, plan: planForm, indicator: indicatorForm, unit: unitForm, page: pageForm } as const;

/** What a file may be begun for, without knowing more than the content. */
export type TemplateKind = keyof typeof forms | 'rubric';

/** A file as `stocktake new` begins it, where nobody has answered its questions: what is needed stands in it as remarks. */
export function templateOf(kind: TemplateKind, workspace: Workspace, today: Day): NewFile | null {
  const file = kind === 'rubric' ? rubricFile() : firstFile(forms[kind], workspace, today);
  return file && named(file);
}

function rubricFile(): NewFile {
  const hints = ['version', 'elements', 'comparesWith'];
  return { kind: 'create', path: `rubrics/${noName}.yaml`, text: newFile('rubric', {}, { hints }) };
}

/** The same with a remark at its top about its name, which is the last one to go where the address grows too long. */
function named(file: NewFile): NewFile {
  return { ...file, text: file.text.replace(/^(?:---\n)?/u, (fence) => `${fence}# ${templateWords.name(noName)}\n`) };
}

function firstFile(form: Form, workspace: Workspace, today: Day): NewFile | null {
  const answers: Answers = Object.fromEntries(form.questions(workspace, today, {}).map(({ name, usual }) => [name, usual]));
  return form.make(workspace, noName, answers, today).changes.find((change) => change.kind === 'create') ?? null;
}

/** A routine of a series on the next day of its schedule that has no packet yet, or today. Its people stay away where pages show roles. */
export function routineTemplate(site: Site, series: Series): NewFile {
  const days = slotsWithoutPacket(series).map(({ on }) => on);
  const date = days.filter((on) => on >= site.today).toSorted()[0] ?? site.today;
  return named(routineFile(site, series, `${date}-${noName}`, date, {}, { people: site.settings.showPeople === 'names' }));
}

/** A rating of a strategy for a routine, with its levels open; `null` where it is not certain by which rubric. */
export function ratingTemplate(site: Site, routine: Routine, strategy: Strategy): NewFile | null {
  try {
    return ratingFile(routine.id, routine.fields.date, strategy, rubricFor(site, routine.series.plan, routine.ratings));
  } catch (error) {
    if (error instanceof CannotMake) return null;
    throw error;
  }
}
