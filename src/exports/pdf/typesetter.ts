import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Paper } from './paper.ts';

/** Fonts of the site as files that can be embedded, and one with the letters that it lacks: Vietnamese, Cyrillic, Greek. */
const fontFiles = [
  'instrument-sans/400Regular/InstrumentSans_400Regular.ttf',
  'instrument-sans/600SemiBold/InstrumentSans_600SemiBold.ttf',
  'instrument-sans/400Regular_Italic/InstrumentSans_400Regular_Italic.ttf',
  'noto-sans/400Regular/NotoSans_400Regular.ttf',
  'noto-sans/600SemiBold/NotoSans_600SemiBold.ttf',
];

const templates = ['look.typ', 'prose.typ', 'parts.typ', 'paper.typ'];

/** What a document needs beside its data. */
export interface Surroundings {
  /** Web address of the site without a path, so that links lead on; `''` where nobody knows it. */
  readonly origin: string;
  /** Bytes of the pictures that its texts show, by the addresses they have there. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
}

/** Sets documents as PDF/UA-1 with Typst. */
export interface Typesetter {
  /** The bytes of the PDF; the same for the same data. */
  set(paper: Paper, around: Surroundings): Uint8Array;
  /** Everything but the data that the bytes depend on. */
  readonly edition: readonly (string | Uint8Array)[];
}

/** A typesetter with the templates and fonts of the repository at `root`. It takes some 30 ms to make: make one. */
export function createTypesetter(root: string): Typesetter {
  const folder = join(root, 'src/exports/pdf');
  const fonts = fontFiles.map((file) => readFileSync(join(root, 'node_modules/@expo-google-fonts', file)));
  const compiler = NodeCompiler.create({ workspace: folder, fontArgs: [{ fontBlobs: fonts }] });
  const engine = readFileSync(join(root, 'node_modules/@myriaddreamin/typst-ts-node-compiler/package.json'), 'utf8');
  const texts = templates.map((file) => readFileSync(join(folder, file), 'utf8'));
  return {
    edition: [engine, ...texts, ...fontFiles],
    set: (paper, { origin, pictures }) => {
      const paths = [...pictures].map(([address, bytes], index) => {
        const path = join(folder, `picture-${index}`);
        compiler.mapShadow(path, Buffer.from(bytes));
        return [address, `/picture-${index}`] as const;
      });
      const data = JSON.stringify({ ...paper, origin, pictures: Object.fromEntries(paths) });
      try {
        return compiler.pdf({ mainFilePath: join(folder, 'paper.typ'), inputs: { data } }, { pdfStandard: 'ua-1', creationTimestamp: 0 });
      } finally {
        compiler.evictCache(10);
        compiler.resetShadow();
      }
    },
  };
}
