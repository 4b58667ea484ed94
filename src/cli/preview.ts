import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { checkContent } from '../reader/check-content.ts';
import { shownFolder } from '../settings.ts';
import { portOf, readArguments } from './arguments.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
};

/** Serves the built site as GitHub Pages would: base path, folders with their index, and its own page for what is not there. */
export async function preview(args: readonly string[]): Promise<number> {
  const { settings, values } = readArguments(args, { port: { type: 'string', default: '4321' } }, 0);
  const { outFolder } = settings;
  const port = portOf(values.port);
  if (!existsSync(outFolder)) {
    console.error(`There is no ${shownFolder(outFolder, process.cwd())}/ yet. Build it with: npx stocktake build`);
    return 1;
  }
  const { base } = checkContent(settings);
  await serve(outFolder, base, port);
  console.log(`Open http://localhost:${port}${base} and stop it with Ctrl+C.`);
  return new Promise(() => undefined);
}

/** Starts a server of a built site on the loopback address. */
export function serve(folder: string, base: string, port: number): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const found = pathname.startsWith(base) ? fileAt(folder, pathname.slice(base.length - 1)) : undefined;
    if (found === 'folder') response.writeHead(301, { location: `${pathname}/` }).end();
    else {
      const file = found ?? join(folder, '404.html');
      response.writeHead(found ? 200 : 404, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
      if (existsSync(file)) createReadStream(file).pipe(response);
      else response.end();
    }
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

function fileAt(folder: string, path: string): string | 'folder' | undefined {
  let plain: string;
  try {
    plain = decodeURIComponent(path);
  } catch {
    return undefined;
  }
  const file = normalize(join(folder, plain));
  if (file !== folder && !file.startsWith(folder + sep) && file !== folder + sep) return undefined;
  if (!existsSync(file)) return undefined;
  if (!statSync(file).isDirectory()) return file;
  if (!path.endsWith('/')) return 'folder';
  return existsSync(join(file, 'index.html')) ? join(file, 'index.html') : undefined;
}
