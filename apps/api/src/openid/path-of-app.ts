/**
 * Where a sign-in may lead: a plain path of the app, letter by letter. No host, no query, no dots, no second slash:
 * whatever a browser would read as an address elsewhere is not among them.
 */
export const pathOfApp = (wanted: string | null): string =>
  wanted !== null && wanted.length <= 200 && /^\/app(\/[A-Za-z0-9_-]+)*\/?$/.test(wanted) ? wanted : '/app/';
