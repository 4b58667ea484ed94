// Loaded with --import before what is measured: writes what the process has used to a file when it ends.
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const file = process.env['BENCH_USAGE'];
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  if (file) writeFileSync(file, JSON.stringify({ peakMegabytes: maxRSS / 1024, processorSeconds: (userCPUTime + systemCPUTime) / 1e6 }));
});
