/** An address of the site as a page must write it: under the base path. */
export function href(address: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/u, '') + address;
}
