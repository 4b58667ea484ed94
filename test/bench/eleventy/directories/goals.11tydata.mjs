export const layout = 'goal.njk';
export const section = 'goals';
