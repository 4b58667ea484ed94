import type { AgendaPart } from '../../domain/views/agenda.ts';
import { clock } from './days.ts';
import { minutesWords } from './packet.ts';

/** The agenda as a Word file. */
export const agendaPaper = {
  title: 'Agenda',
  objective: 'What each part is for',
  facts: 'Key facts',
  asks: 'Questions and recommendations',
  propose: 'We propose:',
};

/** When a part begins and how long it takes: `9:15, 15 min`. */
export function partTime({ begins, objective: { minutes } }: AgendaPart): string {
  const parts = [begins === null ? '' : clock(begins), minutes === undefined ? '' : minutesWords(minutes)];
  return parts.filter((part) => part !== '').join(', ');
}
