import { expect, test } from 'vitest';
import { targetsInFile } from '../../../src/reader/file-targets.ts';

const text = '---\ntitle: é\n---\n\nOne\n[two](x.md)\n\n[r]: y.md\n';

test.each([
  ['as it is', text],
  ['with the line ends of Windows', text.replaceAll('\n', '\r\n')],
  ['with a mark at the start', `\ufeff${text}`],
  ['with both', `\ufeff${text.replaceAll('\n', '\r\n')}`],
  ['with line ends of both kinds', text.replace('One\n', 'One\r\n')],
])('places count in the file %s', (_, file) => {
  expect(targetsInFile(file, 'strategy').targets.map(({ from, to }) => file.slice(from, to))).toEqual(['x.md', 'y.md']);
});

test('elements stand in free pages alone, and links in no file of fields', () => {
  const page = '---\ntitle: A\n---\n\n<Rating plan="p" />\n';
  expect(targetsInFile(page, 'page').attributes).toEqual([{ from: 32, to: 33, element: 'Rating', name: 'plan', value: 'p' }]);
  expect(targetsInFile('title: "[a](b.md)"\n', 'rubric')).toEqual({ targets: [], attributes: [] });
  expect(targetsInFile('No header', 'strategy')).toEqual({ targets: [], attributes: [] });
});
