export const layout = 'series.njk';
export const section = 'routines';
