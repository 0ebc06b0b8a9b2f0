// Served by no controller: the documentation and the files of the web app, which hold nothing of any record.
const publicFiles: readonly string[] = ['/', '/openapi.json', '/docs', '/app', '/app/*'];

/** What is served to everybody, by the pattern of the matched route: an unknown path has none and is not public. */
export const isPublicFile = (route: string | undefined): boolean =>
  route !== undefined && (publicFiles.includes(route) || isDocumentation(route));

export const isDocumentation = (route: string | undefined): boolean =>
  route === '/docs' || route?.startsWith('/docs/') === true;

const waysToProvider: readonly string[] = ['/sign-in/openid/departure', '/sign-in/openid/arrival'];

/** Reads that are tries to sign in all the same: each leaves a row, and an arrival asks the provider. */
export const isTryAtSignIn = (route: string | undefined): boolean =>
  route !== undefined && waysToProvider.includes(route);
