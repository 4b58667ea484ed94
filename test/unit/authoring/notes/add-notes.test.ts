import { describe, expect, test } from 'vitest';
import { addNotes, type NewNotes } from '../../../../src/authoring/notes/add-notes.ts';
import { makeSite, pick } from '../../../make-site.ts';

const site = makeSite({ strategies: { reading: { title: 'Reading [new] coaches' } }, goals: { goal: { title: 'All read' } } });
const reading = pick(site.strategies, 'reading');
const goal = pick(site.goals, 'goal');
const path = 'routines/2026-10-15/routine.md';
const header = '---\nseries: series\n---\n';
const link = '## [Reading](../../strategies/reading)';

const bright = (text: string, about: NewNotes['about'] = reading): NewNotes => ({ about, topic: 'bright-spots', texts: [text] });

/** The text below the header after points were added to it. */
function bodyAfter(body: string, ...notes: readonly NewNotes[]): string {
  const text = addNotes(header + body, path, notes);
  expect(text.startsWith(header)).toBe(true);
  return text.slice(header.length);
}

describe('points of notes', () => {
  test('open their headings where there is no text yet', () => {
    expect(bodyAfter('', bright('They read.'), bright('All of them.', goal))).toBe(
      '\n## [Reading \\[new] coaches](../../strategies/reading)\n\n### Bright spots\n\n- They read.\n\n## [All read](../../goals/goal)\n\n### Bright spots\n\n- All of them.\n',
    );
  });

  test.each([
    [
      'the end of their list',
      `\n${link}\n\n### Bright spots\n\n- One.\n\n### Challenges\n\n- Two.\n`,
      `\n${link}\n\n### Bright spots\n\n- One.\n- New.\n\n### Challenges\n\n- Two.\n`,
    ],
    ['a list under a paragraph', `\n${link}\n\n### Bright spots\n\nOne.\n`, `\n${link}\n\n### Bright spots\n\nOne.\n\n- New.\n`],
    [
      'a list with stars and long points',
      `\n${link}\n\n### Bright spots\n\n* One\n  goes on.\n`,
      `\n${link}\n\n### Bright spots\n\n* One\n  goes on.\n- New.\n`,
    ],
    ['an empty heading', `\n${link}\n\n### Bright spots\n`, `\n${link}\n\n### Bright spots\n\n- New.\n`],
    [
      'a heading that the notes lack',
      `\n${link}\n\n### Challenges\n\n- Two.\n\n## Else\n\nMore.\n`,
      `\n${link}\n\n### Challenges\n\n- Two.\n\n### Bright spots\n\n- New.\n\n## Else\n\nMore.\n`,
    ],
    ['a deeper place', `\n#${link}\n\n#### Bright spot:\n\n- One.\n`, `\n#${link}\n\n#### Bright spot:\n\n- One.\n- New.\n`],
    [
      'the right place past code that looks like a heading',
      `\n\`\`\`\n${link}\n\`\`\`\n`,
      `\n\`\`\`\n${link}\n\`\`\`\n\n## [Reading \\[new] coaches](../../strategies/reading)\n\n### Bright spots\n\n- New.\n`,
    ],
    ['a heading in another language', `\n${link}\n\n### Puntos fuertes\n\n- Uno.\n`, `\n${link}\n\n### Puntos fuertes\n\n- Uno.\n- New.\n`],
  ])('go to %s', (_, body, expected) => {
    expect(bodyAfter(body, bright('New.'))).toBe(expected);
  });

  test('about the plan and about anything else have headings of their own', () => {
    const notes: NewNotes[] = [bright('Calm.', null), { about: null, topic: 'other', texts: ['Snow.'] }];
    const once = bodyAfter('', ...notes);
    expect(once).toBe('\n## The plan as a whole\n\n### Bright spots\n\n- Calm.\n\n## Other notes\n\n- Snow.\n');
    expect(bodyAfter(once, bright('Warm.', null), { about: null, topic: 'other', texts: ['Ice.'] })).toBe(
      once.replace('Calm.\n', 'Calm.\n- Warm.\n').replace('Snow.\n', 'Snow.\n- Ice.\n'),
    );
  });

  test('keep the line ends of the file, and what Markdown would take for its own', () => {
    const text = `${header}\nBefore.\n`.replaceAll('\n', '\r\n');
    expect(addNotes(text, path, [bright('<b> *no* #1')])).toBe(
      `${header}\nBefore.\n\n## [Reading \\[new] coaches](../../strategies/reading)\n\n### Bright spots\n\n- &lt;b> \\*no\\* #1\n`.replaceAll(
        '\n',
        '\r\n',
      ),
    );
  });

  test('stand below a header that the file ends with', () => {
    expect(addNotes('---\nseries: series\n---', path, [bright('New.')])).toMatch(/^---\nseries: series\n---\n\n## \[Reading/u);
  });
});
