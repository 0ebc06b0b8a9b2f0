import { pathOfApp } from './path-of-app';

describe('where a sign-in leads', () => {
  it.each(['/app', '/app/', '/app/caseload', '/app/children/0b0e7a9e-0000-4000-8000-000000000000/plan'])(
    'is a page of the app: %s',
    (path) => expect(pathOfApp(path)).toBe(path),
  );

  it.each([
    null,
    '',
    '/',
    'app',
    '//example.org',
    '/app//example.org',
    '/app/../example',
    '/app/%2e%2e/',
    '/app\\example.org',
    '/\\example.org',
    '/appendix',
    'https://example.org/app',
    '/app@example.org',
    '/app/?next=https://example.org',
    '/app/#x',
    '/app/\nset-cookie',
    `/app/${'a'.repeat(200)}`,
  ])('is never elsewhere: %j', (path) => expect(pathOfApp(path)).toBe('/app/'));
});
