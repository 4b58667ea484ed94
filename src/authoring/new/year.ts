import { questions as ask, nextThings } from '../../words/en/terminal/new.ts';
import { editFields } from '../field-editor.ts';
import { rootOf } from '../file-change.ts';
import { CannotMake, choicesOf, type Form } from './form.ts';
import { yearOf, yearsFrom } from './years.ts';

/** The next school year of a strategy, with its headings still empty; its name is the strategy's. */
export const yearForm: Form = {
  does: "a strategy's next school year, with empty headings",
  needsSite: false,
  titled: null,
  questions: (workspace, today) => {
    const first = yearOf(workspace, today);
    return [
      { name: 'strategy', asks: ask.strategyOf, needed: true, among: choicesOf(workspace, 'strategy') },
      { name: 'year', asks: ask.yearOf, needed: true, among: yearsFrom(first, 3).map((year) => ({ value: year, label: year })) },
      { name: 'success', asks: ask.yearSuccess, needed: false },
    ];
  },
  make: (workspace, id, answers) => {
    const strategy = workspace.entries.get('strategy', id);
    if (!strategy) throw new CannotMake(`There is no strategy "${id}" without errors.`);
    const year = answers['year'] ?? '';
    if (strategy.fields.years?.[year]) throw new CannotMake(`"${id}" has ${year} already: ${strategy.source.file}`);
    const editor = editFields(workspace.textOf(strategy), 'strategy');
    const value = { success: answers['success'], milestones: [], leadingIndicators: { fall: {}, winter: {}, spring: {}, summer: {} } };
    if (strategy.fields.years) editor.set(['years', year], value);
    else editor.set(['years'], { [year]: value });
    const { file, path } = strategy.source;
    return { changes: [{ kind: 'edit', root: rootOf(strategy), path, text: editor.text() }], next: [nextThings.year(file)] };
  },
};
