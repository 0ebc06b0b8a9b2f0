import type { Action } from '@understory/access';
import { isPublicFile } from '../src/admission/public-routes';
import { routeAdmissionsOf } from '../src/admission/route-admissions';
import { isQueueBoard } from '../src/queue-board/queue-board-address';
import type { Ask } from './ask';
import type { TestApi } from './open-test-api';

/** One route as the permission table knows it. */
export type Operation = { readonly method: string; readonly pattern: string; readonly action: Action };

export const nobodysId = '00000000-0000-8000-8000-000000000000';

export const addressOf = ({ pattern }: Operation, childId: string): string =>
  pattern.replace(':childId', childId).replaceAll(/:\w+/g, nobodysId);

export const isAboutAChild = ({ pattern }: Operation): boolean => pattern.includes(':childId');

/** Everything that asks for an action of the table: the routes of the controllers, and the page of the queue. */
export const operationsOf = (api: TestApi): readonly Operation[] => [
  ...[...routeAdmissionsOf(api.app)].flatMap(([route, action]) => {
    const [method = '', pattern = ''] = route.split(' ');
    return action === 'public' || action === 'fetch-share' ? [] : [{ method, pattern, action }];
  }),
  ...operationsOfTheBoard(api),
];

/** Served by no controller, and described by nobody: a page for the administrator and what it reads. */
const operationsOfTheBoard = ({ ports }: TestApi): readonly Operation[] => {
  const { pages, reads } = ports.queueBoard;
  return ['', '/static/favicon.ico', ...pages, ...reads.map(({ path }) => path)].map((path) => ({
    method: 'GET',
    pattern: `/queues${path}`,
    action: 'look-at-queue',
  }));
};

/** Asks a route for what it is about and nothing else; the code of the problem that came back, null for none. */
export const codeOf = async (ask: Ask, operation: Operation, childId: string): Promise<string | null> => {
  const write = operation.method === 'GET' ? {} : { body: {} };
  const { status, body } = await ask(operation.method, addressOf(operation, childId), write);
  if (status >= 500) return `${status}`;
  return typeof body === 'object' && body !== null && 'code' in body ? String(body.code) : null;
};

/** What the router answers and no controller does, without the files that everybody may fetch and the queue. */
export const unaccountedRoutes = ({ app }: TestApi): readonly string[] => {
  const known = routeAdmissionsOf(app);
  return servedIn(app.getHttpAdapter().getInstance().printRoutes({ commonPrefix: false })).filter((route) => {
    const [method = '', path = ''] = route.split(' ');
    const pattern = path.replace(/([^/])\*$/, '$1/*');
    const isRead = method === 'GET' || method === 'HEAD';
    if (isRead && (isPublicFile(pattern) || isQueueBoard(pattern))) return false;
    return !known.has(`${method === 'HEAD' ? 'GET' : method} ${pattern}`);
  });
};

/** The router prints a tree: each line deeper by one branch continues the path above it. */
const servedIn = (printed: string): readonly string[] => {
  const above: string[] = [];
  return printed.split('\n').flatMap((line) => {
    const [, branch = '', part, methods = ''] = /^([\s│├└─]*)(\S+)(?: \(([^)]*)\))?/.exec(line) ?? [];
    if (part === undefined) return [];
    above.length = branch.length / 4;
    above.push(part);
    const path = above.join('');
    return methods === '' ? [] : methods.split(', ').map((method) => `${method} ${path}`);
  });
};
