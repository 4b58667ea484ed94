import { embedNames, embeds, type EmbedName } from '../../schemas/embed.ts';
import type { Entries, Entry } from '../entry.ts';
import { issue, type Issue } from '../issue.ts';
import type { Embedded } from '../prose.ts';

/** Free pages show only what we know how to show, of things that are there; they name them by their whole ids. */
export function embedsLead(entries: Entries): Issue[] {
  return entries.of('page').flatMap((page) => page.body.embedded.flatMap((one) => checkEmbed(entries, page, one)));
}

function checkEmbed(entries: Entries, page: Entry<'page'>, embedded: Embedded): Issue[] {
  const { name, attributes } = embedded;
  const { file } = page.source;
  if (!embedNames.includes(name)) return [issue('unknown-element-of-page', file, embedded, { element: name, known: embedNames })];
  const { attributes: known, oneOf } = embeds[name as EmbedName];
  const given = Object.keys(attributes);
  const wrong = given.some((attribute) => !Object.hasOwn(known, attribute)) || given.filter((one) => oneOf.includes(one)).length !== 1;
  if (wrong) return [issue('element-attributes', file, embedded, { element: name, known: Object.keys(known), oneOf })];
  return Object.entries(attributes).flatMap(([attribute, id]) => {
    const target = known[attribute];
    if (target === undefined || entries.has(target, id)) return [];
    return [issue('unknown-reference', file, embedded, { target, id, known: entries.ids(target) })];
  });
}
