import { indicatorSchema } from '../../schemas/indicator.ts';
import { didYouMean } from '../../words/en/lists.ts';
import { indicatorExamples, type IndicatorExample } from '../../words/en/terminal/indicator-examples.ts';
import { questions as ask, nextThings } from '../../words/en/terminal/new.ts';
import { newFile } from '../new-file.ts';
import { CannotMake, choicesOf, listOf, type Answers, type Choice, type Form, type Question } from './form.ts';

const hints = ['short', 'question', 'what', 'per', 'decimals', 'periods', 'dataCome', 'baseline', 'targets', 'tolerance', 'groups', 'partitions', 'source', 'collectedBy', 'analyzedBy']; // prettier-ignore

/** The words that a field of an indicator may have, as answers to choose among. */
function choices(field: 'kind' | 'timing' | 'direction' | 'unit'): Choice[] {
  return indicatorSchema.shape[field].options.map((value) => ({ value, label: value }));
}

/** What its numbers may be about. */
const aboutChoices = indicatorSchema.shape.about.unwrap().options.map((value): Choice => ({ value, label: value }));

export const indicatorForm: Form = {
  does: 'an indicator: what is measured; with --like, from an example of the guide',
  needsSite: false,
  titled: 'title',
  questions: (workspace, _, answers) => {
    const example = exampleOf(answers);
    const belongs = (name: 'goals' | 'strategies', kind: 'goal' | 'strategy'): Question => {
      return {
        name,
        asks: name === 'goals' ? ask.indicatorGoals : ask.indicatorStrategies,
        needed: false,
        several: true,
        among: choicesOf(workspace, kind),
      };
    };
    return [
      {
        name: 'like',
        asks: ask.indicatorLike,
        needed: false,
        among: Object.entries(indicatorExamples).map(([value, { title }]) => ({ value, label: title })),
      },
      { name: 'title', asks: ask.indicatorTitle, needed: true, usual: example?.title },
      { name: 'kind', asks: ask.indicatorKind, needed: true, usual: example?.kind, among: choices('kind') },
      { name: 'about', asks: ask.indicatorAbout, needed: true, usual: example?.about ?? 'students', among: aboutChoices },
      { name: 'timing', asks: ask.indicatorTiming, needed: true, usual: 'leading', among: choices('timing') },
      {
        name: 'direction',
        asks: ask.indicatorDirection,
        needed: true,
        usual: example?.direction ?? 'up',
        among: choices('direction'),
      },
      { name: 'unit', asks: ask.indicatorUnit, needed: true, usual: example?.unit ?? 'percent', among: choices('unit') },
      ...(answers['unit'] === 'rate'
        ? [{ name: 'per', asks: ask.indicatorPer, needed: true, usual: example?.per ?? '100 students' }]
        : [{ name: 'per', asks: '', needed: false }]),
      ...(workspace.entries.ids('goal').length > 0 ? [belongs('goals', 'goal')] : []),
      ...(workspace.entries.ids('strategy').length > 0 ? [belongs('strategies', 'strategy')] : []),
    ];
  },
  make: (_, id, answers) => {
    const { title, kind, about, timing, direction, unit, per } = answers;
    const { periods, ...example } = exampleOf(answers) ?? {};
    const fields = {
      ...example,
      ...(periods === undefined ? {} : { periods: typeof periods === 'string' ? periods : [...periods] }),
      title, kind, about, timing, direction, unit, per, goals: listOf(answers['goals']), strategies: listOf(answers['strategies']),
    }; // prettier-ignore
    const text = newFile('indicator', fields, { hints });
    const file = `indicators/${id}/index.md`;
    return { changes: [{ kind: 'create', path: file, text }], next: [nextThings.indicator(file)] };
  },
};

function exampleOf({ like }: Answers): IndicatorExample | undefined {
  if (like === undefined) return undefined;
  const example = Object.hasOwn(indicatorExamples, like) ? indicatorExamples[like] : undefined;
  if (!example) throw new CannotMake(`There is no example "${like}".${didYouMean(like, Object.keys(indicatorExamples), 'There are')}`);
  return example;
}
