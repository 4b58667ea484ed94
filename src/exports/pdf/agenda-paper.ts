import type { Site } from '../../domain/site.ts';
import type { Agenda } from '../../domain/views/agenda.ts';
import { words } from '../../words/words.ts';
import { cell, fixed, row, sharing, simpleTable, written, type AgendaShape } from './paper.ts';

/** An hour is drawn at 3.6 pt a minute; what lasts longer fits the same height. */
const perMinute = 3.6;
const highest = 300;

/** More parts than these stand in a table alone: the drawing would have to be cut at the end of a page. */
const mostDrawn = 10;

/** The agenda as the T it is, drawn to scale, with its parts in words beside it. */
export function agendaPaper(site: Site, agenda: Agenda): AgendaShape {
  const drawn = agenda.timed && agenda.strategies > 0 && agenda.parts.length <= mostDrawn;
  const each = Math.min(perMinute, highest / Math.max(1, agenda.minutes));
  const clocked = agenda.parts.some(({ begins }) => begins !== null);
  const rows = agenda.parts.map((part, index) => {
    const title = words.partTitle(part);
    const { text, lead, minutes } = part.objective;
    return row(
      cell(...written(String(index + 1), 'soft')),
      cell(
        ...written(title, 'strong'),
        ...written(title === text ? '' : text),
        ...written(lead === undefined ? '' : words.leadsWords(site, lead), 'under'),
      ),
      ...(clocked ? [cell(...written(part.begins === null ? '' : words.clock(part.begins), 'soft'))] : []),
      cell(...written(minutes === undefined ? '' : words.minutesWords(minutes), 'strong')),
    );
  });
  const columns = [
    fixed('', 16),
    sharing(words.heads.part, 1),
    ...(clocked ? [fixed(words.paper.starts, 40, 'right')] : []),
    fixed(words.paper.minutes, 46, 'right'),
  ];
  return {
    kind: 'agenda',
    table: { ...simpleTable(columns, rows), close: true },
    shape: drawn
      ? {
          caption: words.drawnToScale(agenda),
          parts: agenda.parts.map((part, index) => ({
            height: (part.objective.minutes ?? 0) * each,
            width: part.width / Math.max(1, agenda.strategies),
            mark: String(index + 1),
            starts: part.begins === null ? '' : words.clock(part.begins),
          })),
        }
      : null,
  };
}
