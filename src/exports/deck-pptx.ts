import type { Site } from '../domain/site.ts';
import type { DeckFacts, DeckPart } from '../domain/views/deck.ts';
import { changedOn } from '../domain/views/changed-on.ts';
import { words } from '../words/words.ts';
import { deepDiveSlides } from './deck/deep-dive-slides.ts';
import { leagueTableOf } from './deck/league-slides.ts';
import { agendaTable, correctionTable, decisionTable, goalTable, openStepTable, stepTable } from './deck/table-slides.ts';
import { officeLanguage } from './office/language.ts';
import type { OfficeFile } from './office/office-file.ts';
import { places, type Slide } from './slides/shape.ts';
import { tablesOf, type Table } from './slides/table.ts';

/** What the speaker says to each part of a deck; it comes from the leader's briefing, in the internal build alone. */
export type SpeakerNotes = (part: DeckPart) => readonly string[];

const noNotes: SpeakerNotes = () => [];

/** The deck of a routine as a PowerPoint file. */
export function deckPptx(site: Site, facts: DeckFacts, notes: SpeakerNotes = noNotes): OfficeFile {
  const { routine } = facts;
  const language = officeLanguage(site.settings);
  const slides = facts.parts.flatMap((part) => slidesOf(site, facts, part).map((slide): Slide => ({ ...slide, notes: notes(part) })));
  const title = words.deckTitle(routine);
  return {
    kind: 'slides',
    deck: { title, footer: words.deckFooter(site, routine), language, slides: withOwnTitles(slides) },
    properties: { title, from: site.settings.name, language, changed: changedOn(site, routine) },
  };
}

function slidesOf(site: Site, { routine }: DeckFacts, part: DeckPart): Omit<Slide, 'notes'>[] {
  switch (part.kind) {
    case 'opening':
      return [{ layout: 'opening', title: words.routineTitle(routine), beside: words.deckLines(site, routine), shapes: [] }];
    case 'corrections':
      return tableSlides(words.deck.corrections, '', (size) => correctionTable(site, part.corrections, size));
    case 'agenda':
      return tableSlides(words.deck.agenda, words.agendaShape(part.agenda), (size) => agendaTable(site, part.agenda, size));
    case 'goals':
      return tableSlides(words.deck.goals, routine.series.plan.fields.title, (size) => goalTable(part.standings, size), [18, 16, 14, 13]);
    case 'strategies':
      return tableSlides(words.deck.strategies, words.strategiesLine(part.sheet), (size) => leagueTableOf(part.sheet, size), [14, 13, 12]);
    case 'deep-dive':
      return deepDiveSlides(site, part);
    case 'decisions':
      return tableSlides(words.deck.decisions, '', (size) => decisionTable(site, part.decisions, size));
    case 'open-steps':
      return tableSlides(words.deck.openSteps, '', (size) => openStepTable(site, part.steps, size));
    case 'next-steps':
      return tableSlides(words.deck.nextSteps, words.packet.nextStepsNote, (size) => stepTable(site, part.steps, size));
  }
}

/** A table over as many slides as it needs. */
function tableSlides(
  title: string,
  line: string,
  make: (size: number) => Table,
  sizes: readonly number[] = [18, 16, 14],
): Omit<Slide, 'notes'>[] {
  const tables = tablesOf(make, sizes, places.content.height);
  return tables.map((one, page) => ({
    layout: 'content',
    title: words.titleOfMany(title, page + 1, tables.length),
    beside: [line],
    shapes: [
      {
        kind: 'table',
        name: title,
        place: places.content,
        about: words.tableAbout(
          title,
          one.columns.map(({ head }) => head),
          one.rows.length,
        ),
        table: one,
      },
    ],
  }));
}

/** No two slides have one title, even where two objectives have the same words. */
function withOwnTitles(slides: readonly Slide[]): Slide[] {
  const seen = new Map<string, number>();
  return slides.map((slide) => {
    const times = (seen.get(slide.title) ?? 0) + 1;
    seen.set(slide.title, times);
    return times === 1 ? slide : { ...slide, title: `${slide.title} (${times})` };
  });
}
