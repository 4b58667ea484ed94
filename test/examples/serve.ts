import { join } from 'node:path';
import { dev } from 'astro';
import { root } from '../build-district.ts';
import { examplesAddress, examplesConfig } from './with-examples.ts';

/** `npm run examples`: shows every component in the states that hurt, and anew after each change. */
const server = await dev({ ...(await examplesConfig({ cacheDir: join(root, 'node_modules/.examples') })), server: { port: 4322 } });
console.log(`Open http://localhost:${server.address.port}${examplesAddress} and stop it with Ctrl+C.`);
