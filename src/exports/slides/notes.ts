import type { Part } from '../office/package.ts';
import { themePart } from '../office/theme.ts';
import { document, escaped, node } from '../office/xml.ts';
import { namespaces, treeXml } from './master.ts';
import { placeholderXml } from './placeholder.ts';
import type { Place } from './shape.ts';

export const notesMasterPath = 'ppt/notesMasters/notesMaster1.xml';
const themePath = 'ppt/theme/theme2.xml';

const contentType = (name: string): string => `application/vnd.openxmlformats-officedocument.presentationml.${name}+xml`;

/** A page of notes: the slide above, the words below, in inches of an upright page. */
const places = {
  slide: { left: 0.7, top: 0.9, width: 6.1, height: 3.43 },
  words: { left: 0.7, top: 4.6, width: 6.1, height: 4.4 },
} as const;

/** What every page of notes is made by; only a deck with notes has it. */
export function notesMasterParts(): Part[] {
  const accents = Object.fromEntries([1, 2, 3, 4, 5, 6].map((place) => [`accent${place}`, `accent${place}`]));
  const master = node(
    'p:notesMaster',
    namespaces,
    node(
      'p:cSld',
      {},
      node('p:bg', {}, node('p:bgPr', {}, node('a:solidFill', {}, node('a:schemeClr', { val: 'bg1' })), node('a:effectLst'))),
      treeXml([picture(places.slide), text([], 'en-US', places.words)]),
    ),
    node('p:clrMap', { bg1: 'lt1', tx1: 'dk1', bg2: 'lt2', tx2: 'dk2', ...accents, hlink: 'hlink', folHlink: 'folHlink' }),
  );
  return [
    {
      path: notesMasterPath,
      contentType: contentType('notesMaster'),
      content: document(master),
      relations: [{ type: 'theme', target: themePath }],
    },
    themePart(themePath),
  ];
}

/** What is said to one slide. */
export function notesPart(path: string, slidePath: string, notes: readonly string[], language: string): Part {
  return {
    path,
    contentType: contentType('notesSlide'),
    content: document(
      node(
        'p:notes',
        namespaces,
        node('p:cSld', {}, treeXml([picture(), text(notes, language)])),
        node('p:clrMapOvr', {}, node('a:masterClrMapping')),
      ),
    ),
    relations: [
      { type: 'notesMaster', target: notesMasterPath },
      { type: 'slide', target: slidePath },
    ],
  };
}

function picture(place?: Place): string {
  return placeholderXml({ id: 2, name: 'Slide', type: 'sldImg', index: 2 }, place, null);
}

function text(lines: readonly string[], language: string, place?: Place): string {
  const paragraphs = (lines.length > 0 ? lines : ['']).map((line) =>
    node('a:p', {}, node('a:r', {}, node('a:rPr', { lang: language }), node('a:t', {}, escaped(line)))),
  );
  return placeholderXml(
    { id: 3, name: 'Notes', type: 'body', index: 3 },
    place,
    [node('a:bodyPr'), node('a:lstStyle'), ...paragraphs].join(''),
  );
}
