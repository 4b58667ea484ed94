import type { Judgement, RankedLevel } from '../../domain/site.ts';
import type { Flag } from '../../domain/views/flags.ts';
import type { LeagueRow } from '../../domain/views/league-table.ts';
import type { Movement } from '../../domain/views/movement.ts';
import type { HistoryBar } from '../../domain/views/rating-history.ts';
import { longDay, monthAndYear, shortDay } from './days.ts';
import { countInWords, inWords } from './numbers.ts';

export const notRated: string = 'Not rated';

/** Stands between the level a rating had and the level it has now. */
export const fromTo: string = 'to';

/** Stands before what the software noticed about a rating. */
export const noteLabel: string = 'Note:';

/** A level's short code: as its rubric says, or the initials of its words. */
export function codeOf(level: RankedLevel): string {
  return (
    level.code ??
    level.label
      .split(/[\s-]+/u)
      .map((word) => word.charAt(0).toUpperCase())
      .join('')
  );
}

/** A judgement in one word or two. */
export function judgementWord(judgement: Judgement | undefined): string {
  if (judgement?.kind === 'rated') return judgement.overall.label;
  return judgement?.kind === 'open' ? 'Still to be rated' : notRated;
}

/** How a rating moved: an arrow for the eye and the words that say it. */
export function movementWords(movement: Movement): { readonly arrow: string; readonly words: string } {
  switch (movement.kind) {
    case 'up':
      return { arrow: '↑', words: `up ${inWords(movement.by)}` };
    case 'down':
      return { arrow: '↓', words: `down ${inWords(movement.by)}` };
    case 'same':
      return { arrow: '=', words: 'no change' };
    case 'scale-changed':
      return { arrow: '', words: 'new scale' };
    case 'first':
      return { arrow: '', words: 'first rating' };
    case 'not-rated':
      return { arrow: '', words: '' };
  }
}

/** Since when a movement counts: `since May 2026`; `''` when there is nothing it compares with. */
export function sinceWords(movement: Movement): string {
  return 'since' in movement && movement.kind !== 'scale-changed' ? `since ${monthAndYear(movement.since.fields.date)}` : '';
}

/** What is notable, in a sentence of its own. */
export function flagWords(flag: Flag): string {
  switch (flag.kind) {
    case 'outside-range':
      return `The overall level is ${flag.side} all of its elements.${flag.because === null ? ' No reason is given.' : ` ${flag.because}`}`;
    case 'fell':
      return `It fell by ${countInWords(flag.by, 'level')} since ${longDay(flag.since.fields.date)}.`;
    case 'scale-changed':
      return `It was rated on another scale on ${longDay(flag.since.fields.date)}, so the two cannot be compared.`;
    case 'disputed':
      return flag.dissent === null ? `Raters were ${countInWords(flag.levelsApart, 'level')} apart.` : `Not all agree. ${flag.dissent}`;
    case 'passed-unrated':
      return `The stocktake of ${longDay(flag.routine.fields.date)} passed without a rating.`;
    case 'never-rated':
      return 'It has not been rated yet.';
  }
}

const historyStates: Readonly<Record<HistoryBar['state'], string>> = {
  rated: 'rated',
  'not-rated': 'not rated',
  'not-in-focus': 'not looked at',
  absent: 'not in the plan',
};

/** What a routine said of a subject that it gave no level. */
export const historyState = (state: HistoryBar['state']): string => historyStates[state];

/** A history in words, for people who cannot see its bars. */
export function historyWords(bars: readonly HistoryBar[]): string {
  const words = bars.map(({ routine, level, state }) => {
    const said = level?.label ?? historyStates[state];
    return `${shortDay(routine.fields.date)}: ${said}`;
  });
  return words.length === 0 ? 'No ratings yet' : words.join('; ');
}

/** A row's place for the eye: `2`, or `2=` when others share it. */
export function placeMark({ place, shared }: LeagueRow): string {
  return place === null ? '' : `${place}${shared ? '=' : ''}`;
}

/** A row's place for the ear. */
export function placeWords({ place, shared }: LeagueRow): string {
  return place === null ? '' : `Place ${place}${shared ? ', shared' : ''}: `;
}
