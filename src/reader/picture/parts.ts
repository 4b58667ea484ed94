/** What the bytes of a picture say of it. */
export interface PictureParts {
  readonly width: number;
  readonly height: number;
  /** Blocks of EXIF data that have a place of their own in the format. */
  readonly exif: readonly Buffer[];
  /** What the file holds compressed or written out in letters, as it truly is. */
  readonly unpacked: readonly Buffer[];
}
