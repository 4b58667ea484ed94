import type { Site } from '../domain/site.ts';
import type { Agenda, AgendaPart } from '../domain/views/agenda.ts';
import { changedOn } from '../domain/views/changed-on.ts';
import { peopleInRole } from '../domain/views/people.ts';
import { words } from '../words/words.ts';
import { officeLanguage } from './office/language.ts';
import type { OfficeFile } from './office/office-file.ts';
import { paragraph, type Cell, type Paragraph, type Row, type Table } from './word/block.ts';

/** The agenda of a routine as a Word file: what people have before them, on one page as long as they go deep on three things. */
export function agendaDocx(site: Site, agenda: Agenda): OfficeFile {
  const { routine } = agenda;
  const { series, fields } = routine;
  const title = `${words.agendaPaper.title}, ${words.deckTitle(routine)}`;
  const leaders = peopleInRole(site, routine, 'leader').map((who) => words.personInFull(who, site.settings.showPeople));
  const facts = [
    words.whenAndWhere(fields),
    series.fields.title,
    leaders.length > 0 ? `${words.roleWord('leader')}: ${leaders.join(', ')}` : '',
    ...words.correctionLines(site, fields),
  ].filter((one) => one !== '');
  return {
    kind: 'word',
    document: {
      blocks: [
        paragraph('Title', words.routineTitle(routine)),
        paragraph('Subtitle', facts.join('\n')),
        paragraph('Heading1', words.agendaPaper.title),
        { ...paragraph('Small', words.agendaShape(agenda)), page: 'with-next' },
        partTable(site, agenda),
        paragraph('Small', ''),
      ],
      paper: site.settings.paper,
      isWide: false,
      footer: words.deckFooter(site, routine),
    },
    properties: { title, from: site.settings.name, language: officeLanguage(site.settings), changed: changedOn(site, routine) },
  };
}

function partTable(site: Site, { parts }: Agenda): Table {
  const heads = [words.agendaPaper.objective, words.agendaPaper.facts, words.agendaPaper.asks];
  return {
    kind: 'table',
    about: words.tableAbout(words.agendaPaper.title, heads, parts.length),
    columns: heads.map((head, place) => ({ head, share: place === 0 ? 2.1 : 2.6 })),
    rows: parts.map((part): Row => ({ cells: [partCell(site, part), factCell(part), askCell(part)] })),
  };
}

function partCell(site: Site, part: AgendaPart): Cell {
  const { text, lead } = part.objective;
  const about = words.partTitle(part);
  const under = [words.partTime(part), words.nameOf(site, lead), about === text ? '' : about].filter((one) => one !== '');
  return { paragraphs: [paragraph('TableText', text, { bold: true }), ...under.map((line) => paragraph('TableSmall', line))] };
}

function factCell({ objective: { keyFacts = [] } }: AgendaPart): Cell {
  return { paragraphs: keyFacts.map(({ text }) => paragraph('TableBullet', text)) };
}

function askCell({ objective: { keyQuestions = [], recommendations = [] } }: AgendaPart): Cell {
  const proposed: Paragraph[] =
    recommendations.length === 0
      ? []
      : [paragraph('TableSmall', words.agendaPaper.propose), ...recommendations.map((text) => paragraph('TableBullet', text))];
  return { paragraphs: [...keyQuestions.map((text) => paragraph('TableBullet', text)), ...proposed] };
}
