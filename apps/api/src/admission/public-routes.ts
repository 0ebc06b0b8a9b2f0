const publicRoutes: readonly string[] = ['/', '/health', '/openapi.json', '/docs'];

/** What is served without a token, by the pattern of the matched route: an unknown path has none and is not public. */
export const isPublicRoute = (route: string | undefined): boolean =>
  route !== undefined && (publicRoutes.includes(route) || isDocumentation(route));

export const isDocumentation = (route: string | undefined): boolean =>
  route === '/docs' || route?.startsWith('/docs/') === true;
