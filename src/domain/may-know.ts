interface Kept {
  readonly internal: boolean;
}

/** Whether something may be told in a place: only what is internal itself tells of what is internal. */
export function mayKnow(place: Kept, thing: Kept): boolean {
  return place.internal || !thing.internal;
}
