export function bringToLife(_: HTMLElement) {}
