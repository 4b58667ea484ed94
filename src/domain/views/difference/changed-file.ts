/** What became of a file below the content root, by its bytes alone. */
export type ChangedFile =
  | { readonly kind: 'new' | 'removed' | 'changed'; readonly path: string }
  /** Not a byte of it changed, only its place. */
  | { readonly kind: 'moved'; readonly from: string; readonly to: string };
