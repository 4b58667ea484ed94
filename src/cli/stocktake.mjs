#!/usr/bin/env node
import module from 'node:module';
import { fileURLToPath } from 'node:url';

// Plain JavaScript that any Node can read, so that an old one gets a sentence and no stack trace.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Stocktake needs Node 22.18 or newer, and this is ${process.versions.node}. Run it as "npx stocktake", or with npm scripts.`,
  );
  process.exit(1);
} else {
  // Reading and stripping our own code and Astro's takes longer than most commands: Node keeps what it compiled.
  module.enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/stocktake/compiled', import.meta.url)));
  const { main } = await import('./main.ts');
  process.exitCode = await main(process.argv.slice(2));
}
