/** What the controls of a chart are called, for people who cannot see it. */
export const chartControls = {
  /** Its lines, each with a button that shows or hides it. */
  lines: 'Lines that are shown',
  /** A slider along its periods, which says the values of one. */
  values: 'Values of one period',
};
