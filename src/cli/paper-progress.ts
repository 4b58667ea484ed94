import { keptFolder, pruneKept } from '../exports/kept-files.ts';
import { paperWork, type PaperWork } from '../load-papers.ts';
import { papersDone, papersSoFar } from '../words/en/terminal/papers.ts';
import { root } from './astro.ts';

/** Shorter work than this, in milliseconds, needs no progress. */
const patience = 1000;

/** Shows at a terminal how far the documents of a build are. The answer ends it, removes what was kept for nothing, and says what became of them; nothing where there were none. */
export function showPaperProgress(out: NodeJS.WriteStream = process.stderr): () => string | null {
  const work = paperWork(root);
  let began: number | undefined;
  let shown = false;
  work.told = ({ made, kept, total }: PaperWork) => {
    began ??= performance.now();
    if (!out.isTTY || performance.now() - began < patience) return;
    out.write(`\r${papersSoFar(made + kept, total)}`);
    shown = true;
  };
  return () => {
    work.told = () => undefined;
    if (shown) out.write('\r\u001b[K');
    if (work.made > 0) pruneKept(keptFolder(root));
    return work.made + work.kept === 0 ? null : papersDone(work.made, work.kept);
  };
}
