/** Shown on other pages, never on one of its own. */
export const permalink = false;
