export const layout = 'strategy.njk';
export const section = 'strategies';
