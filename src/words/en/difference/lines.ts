import { routineOf, type Change, type Fact } from '../../../domain/views/difference/change.ts';
import { cellsLine } from './cells.ts';
import { gateLine } from './gate.ts';
import { fieldLine, itemLine, orderLine } from './fields.ts';
import { promiseLine } from './promises.ts';
import { ratingLine } from './ratings.ts';
import * as things from './things.ts';
import { inItsRecord, type ChangeLine, type Sites } from './values.ts';
import { sentenceEnd } from '../numbers.ts';
import { routineInText, routineTitle } from '../routines.ts';

/** One change in the cells of a line; those of a record are told of its routine. */
export function changeLine(sites: Sites, { section, fact }: Change): ChangeLine {
  const routine = routineOf(fact);
  if (section !== 'record' || routine === null) return lineOf(sites, fact, routine ? ` in ${routineInText(routine)}` : '');
  const line = lineOf(sites, fact, '');
  const title = routineTitle(routine);
  return line.about === title ? line : { ...line, about: title, what: `${line.about}, ${line.what}` };
}

/** What the record of a routine says otherwise of a file that goes on living. */
function inRecord(line: ChangeLine): ChangeLine {
  return line.about === inItsRecord ? line : { ...line, about: `${inItsRecord}, ${line.about}` };
}

/** The same as a sentence: `Teacher equity: “Lead” changed from Peter Lang to Dana Kim.` */
export function changeSentence({ about, what, before, now, why }: ChangeLine): string {
  const value = now === '' ? before : now;
  const isOther = before !== '' && now !== '' && before !== now;
  const values = isOther ? ` from ${before} to ${now}` : value === '' ? '' : `: ${value}`;
  const sentence = sentenceEnd(`${about}: ${what}${values}`);
  return why === '' ? sentence : `${sentence} ${sentenceEnd(why)}`;
}

/** `occasion` names the routine in which something stands, where that is not said beside it. */
function lineOf(sites: Sites, fact: Fact, occasion: string): ChangeLine {
  switch (fact.kind) {
    case 'new':
    case 'removed':
      return things.thingLine(fact);
    case 'renamed':
      return things.renamedLine(fact);
    case 'published':
      return things.publishedLine(fact);
    case 'status':
      return things.statusLine(fact);
    case 'field':
      return fieldLine(sites, fact);
    case 'item-new':
    case 'item-removed':
      return itemLine(sites, fact);
    case 'order':
      return orderLine(sites, fact);
    case 'text':
      return things.textLine(fact);
    case 'routine-moved':
      return things.routineMovedLine(fact);
    case 'agenda-length':
      return things.agendaLengthLine(fact);
    case 'milestone-done':
    case 'milestone-moved':
      return things.milestoneLine(fact);
    case 'closed':
    case 'reopened':
      return things.closedLine(fact);
    case 'recorded':
      return inRecord(lineOf(sites, fact.fact, ''));
    case 'scale':
      return things.scaleLine(fact);
    case 'picture-new':
    case 'picture-removed':
    case 'picture-changed':
      return things.pictureLine(fact);
    case 'cells':
      return cellsLine(sites, fact);
    case 'unprotected':
    case 'forgotten':
      return gateLine(fact);
    case 'file':
      return things.fileLine(fact);
    case 'rating-new':
    case 'rating-removed':
    case 'rating-judged':
    case 'rating-element':
      return ratingLine(fact, occasion);
    case 'step-new':
    case 'step-removed':
    case 'answer-new':
    case 'answer-removed':
    case 'answer-changed':
      return promiseLine(sites, fact, occasion);
  }
}
