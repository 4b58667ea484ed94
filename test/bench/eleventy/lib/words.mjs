/** Words that a page hands to its script. */
export const archiveSays = {
  title: 'Find a routine',
  one: 'One routine fits',
  many: '{count} routines fit',
  none: 'No routine fits. Take one of the choices back.',
  words: 'Search the words of these routines',
};

export const searchSays = {
  loading: 'Searching …',
  start: 'Type a word, or choose what to look through.',
  one: 'One result',
  many: '{count} results',
  oneFor: 'One result for “{words}”',
  manyFor: '{count} results for “{words}”',
  none: 'Nothing fits what you chose. Take one of the choices back.',
  noneFor: 'Nothing was found for “{words}”. Try fewer or shorter words, check the spelling, or take a choice back.',
  failed: 'The search could not be loaded. Load the page again, or use the list of all pages.',
};

export const smallWords = 'a an and are as at be by for from in is it of on or that the this to was we were what with'.split(' ');

export const searchKinds = [
  ['routine', 'All of the routines'],
  ['stocktake', 'Stocktakes'],
  ['notes', 'Notes'],
  ['rating', 'Ratings with reasons'],
  ['plan', 'Plans'],
  ['goal', 'Goals'],
  ['strategy', 'Strategies'],
  ['series', 'Standing routines'],
  ['rubric', 'Rubrics'],
];
