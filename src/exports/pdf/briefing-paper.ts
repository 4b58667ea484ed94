import type { Objective } from '../../schemas/routine.ts';
import type { Briefing, Routine, Site } from '../../domain/site.ts';
import { words } from '../../words/words.ts';
import { frameOf } from './paper-frame.ts';
import { hanging, type Block, type NumberedItem, type Paper } from './paper.ts';

/** What the leader reads before a routine, on one page that says on itself that it is internal. */
export function briefingPaper(site: Site, routine: Routine, briefing: Briefing): Paper {
  const { affirm = [], messages = [], keyFacts = [], questions = [] } = briefing.fields;
  const { objectives = [] } = routine.fields;
  const { body } = briefing;
  const names = words.teamPages;
  const pressed = questions.map((question) => ({
    text: words.questionToPress(question),
    under: words.questionContext(site, question),
    strong: question.mustAnswer,
  }));
  return {
    ...frameOf(site, words.packetTitle('briefing', routine), names.internalShort),
    notice: names.internalShort,
    dense: true,
    blocks: [
      {
        kind: 'cover',
        kicker: words.seriesAndState(routine),
        title: words.packetHeading('briefing', routine),
        lede: words.whenAndWhere(routine.fields),
        verdict: null,
      },
      { kind: 'banner', strong: names.internal, text: '' },
      ...hanging(names.affirm, [...bullets(affirm), ...numbered(objectives.map((objective) => partOf(site, objective)))]),
      ...hanging(names.messages, bullets(messages)),
      ...hanging(names.keyFacts, bullets(keyFacts)),
      ...hanging(names.questions, numbered(pressed), questions.some(({ mustAnswer }) => mustAnswer) ? names.questionsNote : ''),
      ...hanging(names.also, body.blocks.length > 0 ? [{ kind: 'prose', blocks: body.blocks }] : []),
    ],
  };
}

function partOf(site: Site, { text, minutes, lead }: Objective): NumberedItem {
  const aside = [minutes === undefined ? '' : `${words.minutesWords(minutes)}.`, lead === undefined ? '' : words.leadsWords(site, lead)];
  return { text, under: aside.filter((part) => part !== '').join(' ') };
}

function bullets(items: readonly string[]): Block[] {
  return items.length === 0 ? [] : [{ kind: 'bullets', items }];
}

function numbered(items: readonly NumberedItem[]): Block[] {
  return items.length === 0 ? [] : [{ kind: 'numbered', items }];
}
