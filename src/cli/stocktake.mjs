#!/usr/bin/env node
// Plain JavaScript that any Node can read, so that an old one gets a sentence and no stack trace.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Stocktake needs Node 22.18 or newer, and this is ${process.versions.node}. Run it as "npx stocktake", or with npm scripts.`,
  );
  process.exit(1);
} else {
  // What Node makes of the modules is kept in the temporary folder, which halves the start of every command but the first.
  const { enableCompileCache } = await import('node:module');
  enableCompileCache();
  const { main } = await import('./main.ts');
  process.exitCode = await main(process.argv.slice(2));
}
