/** A text without signs that break a line, speak to a terminal or turn the direction of reading: each stands as U+FFFD, so that lengths stay. */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}
