export const layout = 'plan.njk';
export const section = 'plans';
