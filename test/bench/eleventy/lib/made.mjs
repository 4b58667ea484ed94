import { statSync } from 'node:fs';
import { longDay, shortDay } from './days.mjs';
import { listed } from './text.mjs';

const changed = new Map();

/** The day on which a file was last changed, asked once. */
function dayOf(path) {
  if (!changed.has(path)) changed.set(path, statSync(path).mtime.toISOString().slice(0, 10));
  return changed.get(path);
}

const pathOf = (item) => item.page.inputPath.replace(/^\.\/site\/(?:_data\/)?/u, '');
const kinds = ['rubrics', 'plans', 'goals', 'series', 'strategies', 'routines'];

/** What a page was made from, and when that last changed: few files by name, many by their number. */
export function madeFrom(items) {
  const files = items.map((item) => ({ path: pathOf(item), day: dayOf(item.page.inputPath) }));
  const groups = kinds.flatMap((kind) => {
    const own = files.filter(({ path }) => path.startsWith(`${kind}/`));
    return own.length > 0 ? [groupOf(kind, own, files.length <= 12 || own.length <= 3)] : [];
  });
  return {
    count: files.length,
    groups,
    sentence: listed(groups.flatMap(({ said }) => said)),
    last: longDay(latest(files)),
  };
}

function groupOf(kind, files, named) {
  const said = files.length <= 2 ? files.map(({ path }) => `content/${path}`) : `${files.length} files in content/${kind}/`;
  const day = shortDay(latest(files));
  if (!named) return { said, folder: `content/${commonFolder(files)}`, count: files.length, day };
  const names = files.map((file) => ({ name: file.path.slice(kind.length + 1), day: shortDay(file.day) }));
  return { said, folder: `content/${kind}/`, names };
}

function latest(files) {
  return files.reduce((last, { day }) => (day > last ? day : last), '');
}

function commonFolder(files) {
  const [first, ...others] = files.map(({ path }) => path.split('/').slice(0, -1));
  const common = first.findIndex((part, index) => others.some((parts) => parts[index] !== part));
  return `${(common < 0 ? first : first.slice(0, common)).join('/')}/`;
}
