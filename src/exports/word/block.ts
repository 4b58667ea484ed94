/** A paragraph's look, by the name of its style; people who go on writing find the same styles in the list of Word. */
export type Style =
  | 'Title'
  | 'Subtitle'
  | 'Heading1'
  | 'Heading2'
  | 'Normal'
  | 'Small'
  | 'TableHead'
  | 'TableText'
  | 'TableBullet'
  | 'TableSmall';

/** Letters of one kind in a line. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  /** As Office writes it, `14171A`. */
  readonly colour?: string;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly style: Style;
  readonly runs: readonly Run[];
  /** Where it stands: with what follows it on one page, or at the top of a new one. */
  readonly page?: 'with-next' | 'new';
}

/** A table whose first row names its columns and stands again on every page. */
export interface Table {
  readonly kind: 'table';
  /** What it holds, for people who hear it. */
  readonly about: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

export interface Column {
  readonly head: string;
  /** Its part of the width beside those of the others. */
  readonly share: number;
}

export interface Row {
  readonly cells: readonly Cell[];
  /** In inches: for people to write in. */
  readonly least?: number;
}

export interface Cell {
  readonly paragraphs: readonly Paragraph[];
  readonly fill?: string;
}

export type Block = Paragraph | Table;

/** A paragraph of plain words. */
export function paragraph(style: Style, text: string, run: Omit<Run, 'text'> = {}): Paragraph {
  return { kind: 'paragraph', style, runs: [{ text, ...run }] };
}
