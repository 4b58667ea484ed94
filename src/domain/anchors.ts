import { addresses, addressOf, headingAnchor, noteAnchor, stepAnchor, type Address } from './addresses.ts';
import type { Entries, Entry } from './entry.ts';
import { isRelative, resolveLink } from './links.ts';
import { hasNotesPage } from './views/packet.ts';

type Places = Pick<Entries, 'places'>;

/**
 * The id of each heading of a text on its page, in order: what is noted about a strategy or goal goes by that, where it comes first,
 * and every other heading by its name. Reasons of ratings have none, since several stand on one page.
 */
export function headingIds(entries: Places, entry: Entry): string[] {
  if (entry.kind === 'rating') return [];
  const notes = new Set<string>();
  return entry.body.anchors.map(({ name, url }) => {
    const note = url === null ? null : noteAbout(entries, entry, url);
    if (note === null || notes.has(note)) return headingAnchor(name);
    notes.add(note);
    return note;
  });
}

function noteAbout({ places }: Places, { source }: Entry, url: string): string | null {
  const place = isRelative(url) ? places.get(resolveLink(source.path, url).path) : undefined;
  return place?.kind === 'strategy' || place?.kind === 'goal' ? noteAnchor(place.kind, place.id) : null;
}

/**
 * The places that links may lead to in a file, by what they end with after `#`, with their addresses: the headings of its text by the
 * names that GitHub gives them, and in a routine its notes, those about a strategy or goal, and each of its next steps.
 */
export function anchorsOf(entries: Places, entry: Entry): ReadonlyMap<string, Address> {
  const page = addressOf(entry.kind, entry.id);
  if (page === undefined) return new Map();
  const ids = headingIds(entries, entry);
  const text = isRoutine(entry) && hasNotesPage(entry) ? addresses.notes(entry.id) : page;
  const anchors = new Map(ids.map((id, index) => [entry.body.anchors[index]?.name ?? '', placeOn(text, id)]));
  if (!isRoutine(entry)) return anchors;
  const notes = entry.body.text === '' ? [] : ['notes', ...ids.filter((id) => !id.startsWith(headingAnchor('')))];
  const steps = (entry.fields.nextSteps ?? []).map(({ id }) => stepAnchor(id));
  const parts = [...notes.map((id) => [id, placeOn(text, id)] as const), ...steps.map((id) => [id, placeOn(page, id)] as const)];
  for (const [name, address] of parts) if (!anchors.has(name)) anchors.set(name, address);
  return anchors;
}

function placeOn(page: Address, id: string): Address {
  return `${page}#${encodeURIComponent(id)}`;
}

function isRoutine(entry: Entry): entry is Entry<'routine'> & Entry {
  return entry.kind === 'routine';
}
