/** What a step begins with when nothing will be there in the end, in English and in Spanish. */
const openings = [
  'consider',
  'discuss',
  'explore',
  'look at',
  'look into',
  'reflect on',
  'review',
  'talk about',
  'think about',
  'conversar sobre',
  'considerar',
  'discutir',
  'explorar',
  'hablar de',
  'hablar sobre',
  'pensar en',
  'reflexionar sobre',
  'revisar',
];

/** What says more: a day or another thing to do, a whole that can be counted. */
const results = ['all', 'and', 'before', 'by', 'each', 'every', 'so', 'then', 'until', 'antes', 'cada', 'e', 'hasta', 'luego', 'para que', 'todas', 'todos', 'y']; // prettier-ignore

const word = (words: readonly string[]): string => `(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`;
const opening = new RegExp(`^\\s*${word(openings)}`, 'iu');
const result = new RegExp(`[\\d;:]|[.!?]\\s+\\S|${word(results)}`, 'iu');

/** Whether a next step only says that people will turn to something; one that goes on to a result, a day or a number does not. */
export function isVague(text: string): boolean {
  return opening.test(text) && !result.test(text);
}
