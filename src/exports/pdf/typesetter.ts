import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasLongWord, lettersOf, settable } from './letters.ts';
import type { Paper } from './paper.ts';

/** Fonts of the site as files that can be embedded, and one with the letters that it lacks: Vietnamese, Cyrillic, Greek. */
const fontFiles = [
  'instrument-sans/400Regular/InstrumentSans_400Regular.ttf',
  'instrument-sans/600SemiBold/InstrumentSans_600SemiBold.ttf',
  'instrument-sans/400Regular_Italic/InstrumentSans_400Regular_Italic.ttf',
  'noto-sans/400Regular/NotoSans_400Regular.ttf',
  'noto-sans/600SemiBold/NotoSans_600SemiBold.ttf',
];

const folderOfTemplates = 'src/exports/pdf';

/** Old results are let go after so many documents; going through all of them takes time. */
const documentsBetween = 4;

/** Results that helped none of so many rounds of documents are let go. */
const roundsKept = 2;

const templates = ['look.typ', 'prose.typ', 'parts.typ', 'paper.typ'];

/** What a document needs beside its data. */
export interface Surroundings {
  /** Web address of the site without a path, so that links lead on; `''` where nobody knows it. */
  readonly origin: string;
  /** Bytes of the pictures that its texts show, by the addresses they have there. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
}

/** Sets a document as PDF/UA-1: the same bytes for the same data. */
export type Typesetter = (paper: Paper, around: Surroundings) => Uint8Array;

/** Everything beside its data that the bytes of a document depend on: engine, fonts and templates. */
export function editionOf(root: string): string[] {
  const versions = ['@myriaddreamin/typst-ts-node-compiler', '@expo-google-fonts/instrument-sans', '@expo-google-fonts/noto-sans'].map(
    (name) => readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'),
  );
  return [...versions, ...fontFiles, ...templates.map((file) => readFileSync(join(root, folderOfTemplates, file), 'utf8'))];
}

/** A typesetter with the templates and fonts of the repository at `root`. Its engine takes some time to load: make one, when it is needed. */
export async function createTypesetter(root: string): Promise<Typesetter> {
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler');
  const folder = join(root, folderOfTemplates);
  const fonts = fontFiles.map((file) => readFileSync(join(root, 'node_modules/@expo-google-fonts', file)));
  const letters = new Set(fonts.filter((_, index) => !fontFiles[index]?.includes('Italic')).flatMap((font) => [...lettersOf(font)]));
  const compiler = NodeCompiler.create({ workspace: folder, fontArgs: [{ fontBlobs: fonts }] });
  let documents = 0;
  return (paper, { origin, pictures }) => {
    const paths = [...pictures].map(([address, bytes], index) => {
      compiler.mapShadow(join(folder, `picture-${index}`), Buffer.from(bytes));
      return [address, `/picture-${index}`] as const;
    });
    const data = settable(JSON.stringify({ ...paper, origin, pictures: Object.fromEntries(paths) }), letters);
    const inputs = { data, 'long-words': String(hasLongWord(data)) };
    try {
      return compiler.pdf({ mainFilePath: join(folder, 'paper.typ'), inputs }, { pdfStandard: 'ua-1', creationTimestamp: 0 });
    } finally {
      documents += 1;
      if (documents % documentsBetween === 0) compiler.evictCache(roundsKept);
      compiler.resetShadow();
    }
  };
}
