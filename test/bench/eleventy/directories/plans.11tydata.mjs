export const layout = 'plan.njk';
export const section = 'league-table';
export const permalink = ({ page }) => `/league-table/${page.filePathStem.slice('/plans/'.length)}/`;
