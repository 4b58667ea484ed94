/** What a build made, and how long it took. */
export interface Built {
  readonly bytes: number;
  readonly seconds: number;
}

/** A limit of GitHub Pages that a built site comes near to, or has reached. */
export type PagesLimit =
  | { readonly kind: 'size'; readonly bytes: number; readonly reached: boolean }
  | { readonly kind: 'time'; readonly seconds: number; readonly reached: boolean };

/** What GitHub Pages publishes at most, and how long it waits for a deployment (GitHub Docs, "GitHub Pages limits"). */
export const pagesMost = { bytes: 1_000_000_000, seconds: 600 } as const satisfies Built;

/** From which share of a limit on somebody should know. */
const near = 0.8;

/** The limits of GitHub Pages that a site has come near to, its size first. */
export function pagesLimits({ bytes, seconds }: Built): PagesLimit[] {
  const limits: readonly PagesLimit[] = [
    { kind: 'size', bytes, reached: bytes > pagesMost.bytes },
    { kind: 'time', seconds, reached: seconds > pagesMost.seconds },
  ];
  return limits.filter((limit) => (limit.kind === 'size' ? bytes >= near * pagesMost.bytes : seconds >= near * pagesMost.seconds));
}
