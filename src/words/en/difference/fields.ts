import type { Site } from '../../../domain/site.ts';
import type { Fact, FieldFact, Item, ItemName, Where } from '../../../domain/views/difference/change.ts';
import { longDay, schoolYear } from '../days.ts';
import { bareLine, fieldName, fieldValues, quoted, thingTitle, type ChangeLine, type Sites } from './values.ts';
import { nameOf } from '../people.ts';
import { routineTitle } from '../routines.ts';

const itemNames: Readonly<Record<ItemName, string>> = {
  year: 'school year',
  milestone: 'milestone',
  link: 'link of the delivery chain',
  risk: 'risk',
  metric: 'metrics',
  stage: 'stage',
  pause: 'pause',
  change: 'material change',
  measure: 'measure',
  target: 'target',
  member: 'member',
  slot: 'date',
  participant: 'person',
  earlier: 'earlier routine',
  objective: 'objective',
  decision: 'decision',
  step: 'next step',
  told: 'report',
  evidence: 'evidence',
  level: 'level',
  element: 'element',
  person: 'person',
};

/** An item of a list in running text: `milestone “All teams have met”`. */
function itemWords(site: Site, item: Item): string {
  const year = item.year === null || item.name === 'year' ? '' : ` of ${schoolYear(item.year)}`;
  return `${itemNames[item.name]} ${itemTitle(site, item)}${year}`;
}

/** The words, the person or the day by which an item is known. */
function itemTitle(site: Site, { name, title }: Item): string {
  if (name === 'participant' || name === 'member' || name === 'person' || name === 'link') return nameOf(site, title);
  if (name === 'slot' || name === 'pause') return longDay(title);
  if (name === 'year') return schoolYear(title);
  if (name === 'stage') return quoted(site.rubrics.get('stages')?.fields.scale.find(({ id }) => id === title)?.label ?? title);
  if (name === 'earlier') return earlierTitle(site, title);
  return quoted(title);
}

function earlierTitle({ routines }: Site, id: string): string {
  const routine = routines.get(id);
  return quoted(routine ? routineTitle(routine) : id);
}

/** A field that has another value. A next step is written once, so that a change of it is named for what it is. */
export function fieldLine(sites: Sites, fact: FieldFact): ChangeLine {
  const [before, now] = fieldValues(sites, fact);
  const { item } = fact;
  if (item?.name === 'step') return { ...bareLine(quoted(item.title), `${fieldName(fact)} rewritten in place`), before, now };
  if (item !== null && fact.from !== undefined && (item.title === fact.to || item.title === fact.from))
    return { ...bareLine(placeWords(sites, fact), `${nameInYear(item)} reworded`), before, now };
  const ofItem = item === null ? '' : ` of ${itemWords(sites.after, item)}`;
  const verb = isEmpty(fact.from, before) ? 'added' : isEmpty(fact.to, now) ? 'removed' : 'changed';
  return { ...bareLine(placeWords(sites, fact), `${fieldName(fact)}${ofItem} ${verb}`), before, now };
}

/** Whether a field says nothing; a group of fields may be there and empty. */
function isEmpty(value: unknown, words: string): boolean {
  return value === undefined || (words === '' && typeof value === 'object');
}

/** An item that a list did not have, or has no more. */
export function itemLine(sites: Sites, { kind, thing, item }: Extract<Fact, { kind: 'item-new' | 'item-removed' }>): ChangeLine {
  const about = placeWords(sites, { thing, item });
  if (kind === 'item-new') return { ...bareLine(about, `new ${nameInYear(item)}`), now: itemTitle(sites.after, item) };
  return { ...bareLine(about, `${nameInYear(item)} removed`), before: itemTitle(sites.before, item) };
}

/** What an item is, and of which school year: `milestone of 2026–27`. */
function nameInYear({ name, year }: Item): string {
  return `${itemNames[name]}${year === null ? '' : ` of ${schoolYear(year)}`}`;
}

/** Items that changed places. */
export function orderLine(sites: Sites, fact: Where): ChangeLine {
  return bareLine(placeWords(sites, fact), `order of ${fieldName(fact)} changed`);
}

/** What fields belong to: a thing by its title, or a file of which there is one. */
function placeWords({ after }: Sites, { thing, item }: Pick<Where, 'thing' | 'item'>): string {
  if (thing) return thingTitle(thing);
  return item ? 'People' : `Settings of ${after.settings.name}`;
}
