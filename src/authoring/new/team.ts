import { levelsOf } from '../../domain/judgement.ts';
import type { Routine, Site } from '../../domain/site.ts';
import { strategiesInFocus } from '../../domain/views/agenda.ts';
import { didYouMean, or } from '../../words/en/lists.ts';
import { nextThings, questions as ask } from '../../words/en/terminal/new.ts';
import { newFile, type NewFields } from '../new-file.ts';
import type { FieldValue } from '../print-yaml.ts';
import { CannotMake, choicesOf, type Form, type Made } from './form.ts';
import { rubricFor } from './rating.ts';

/** What the leader of a routine reads before it; the facts and questions of the agenda stand in it already. */
export const briefingForm: Form = {
  does: 'the briefing of a routine for its leader, in private/',
  needsSite: true,
  titled: null,
  questions: () => [],
  make: ({ site }, id) => {
    const routine = routineOf(site, id);
    const objectives = routine.fields.objectives ?? [];
    const keyFacts = objectives.flatMap((objective) => (objective.keyFacts ?? []).map(({ text }) => text));
    const questions = objectives.flatMap(({ keyQuestions = [], lead }) =>
      keyQuestions.map((text): FieldValue => ({ text, ...(lead === undefined ? {} : { of: lead }) })),
    );
    const fields: NewFields = {
      keyFacts: keyFacts.length > 0 ? keyFacts : undefined,
      questions: questions.length > 0 ? questions : undefined,
    };
    return made(
      routine,
      'briefing.md',
      newFile('briefing', fields, { hints: ['affirm', 'messages', 'keyFacts', 'questions', 'participants'] }),
    );
  },
};

/** How a routine went, to be filled in right after it. */
export const debriefForm: Form = {
  does: 'the debrief of a routine, in private/',
  needsSite: true,
  titled: null,
  questions: () => [],
  make: ({ site }, id) => {
    const routine = routineOf(site, id);
    return made(routine, 'debrief.md', newFile('debrief', { on: routine.fields.date }, { hints: ['worked', 'change', 'feedback'] }));
  },
};

/** What one person rates before the team agrees: every strategy in focus, with its levels still open. */
export const raterForm: Form = {
  does: 'the ratings of one person before the team agrees, in private/',
  needsSite: true,
  titled: null,
  questions: (workspace) => [
    { name: 'routine', asks: ask.routineOf, needed: true, among: choicesOf(workspace, 'routine') },
    { name: 'who', asks: '', needed: false },
  ],
  make: ({ site }, id, answers) => {
    const routine = routineOf(site, answers['routine'] ?? '');
    if (!site) throw new CannotMake('');
    const rubric = rubricFor(site, routine.series.plan, routine.ratings);
    const elements = rubric.fields.elements.map((element) => `${element.id}: ?`).join(', ');
    const remarks = [
      `Write a level for each: ${or(levelsOf(rubric).map((level) => level.id))}.`,
      '- strategy: …',
      ...(elements === '' ? [] : [`  ratings: { ${elements} }`]),
      '  overall: ?',
    ];
    const ratings = strategiesInFocus(routine).map((strategy) => ({ strategy: strategy.id }));
    const fields = { who: answers['who'] ?? id, rubric: rubric.id, ratings: ratings.length > 0 ? ratings : undefined };
    return made(routine, `raters/${id}.md`, newFile('rater', fields, { remarks }));
  },
};

function made(routine: Routine, name: string, text: string): Made {
  const path = routine.source.path.replace(/routine\.md$/u, name);
  return { changes: [{ kind: 'create', path, text }], next: [nextThings.team(path)] };
}

function routineOf(site: Site | null, id: string): Routine {
  const routine = site?.routines.get(id);
  if (routine) return routine;
  throw new CannotMake(`There is no routine "${id}".${didYouMean(id, site?.routines.all.map((one) => one.id) ?? [], 'There are')}`);
}
