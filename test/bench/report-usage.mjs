// Loaded with --import before what is measured: writes the process's largest resident memory to a file when it ends.
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const file = process.env['BENCH_USAGE'];
  if (file) writeFileSync(file, JSON.stringify({ peakKilobytes: process.resourceUsage().maxRSS }));
});
