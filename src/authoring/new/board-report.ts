import { nextThings } from '../../words/en/terminal/new.ts';
import { didYouMean } from '../../words/en/lists.ts';
import { newFile } from '../new-file.ts';
import { CannotMake, type Form } from './form.ts';

/** The report of a routine to the board; its facts come from the routine itself. */
export const boardReportForm: Form = {
  does: 'what a routine tells the board: a headline, messages, and what you ask',
  needsSite: false,
  titled: null,
  questions: () => [],
  make: ({ entries }, id) => {
    if (!entries.has('routine', id))
      throw new CannotMake(`There is no routine "${id}".${didYouMean(id, entries.ids('routine'), 'There are')}`);
    const path = `routines/${id}/board-report.md`;
    const text = newFile('board-report', {}, { hints: ['messages', 'asks'] });
    return { changes: [{ kind: 'create', path, text }], next: [nextThings.boardReport(path)] };
  },
};
