import { builtFile, builtLibrary } from '../storm/built-product.mjs';

/** What the permission table says of every route, read from the build that runs: who, and how far. */
export const readPermissions = async () => {
  const { createApi } = builtFile('apps/api/src/index');
  const { routeAdmissionsOf } = builtFile('apps/api/src/admission/route-admissions');
  const { permissionTable } = builtLibrary('access');
  // Nothing is asked of the ports before a request comes in.
  const app = await createApi({ queueBoard: { pages: [], reads: [] } });
  const admissions = routeAdmissionsOf(app);
  const served = app.getHttpAdapter().getInstance().printRoutes({ commonPrefix: false });
  await app.close();
  const admissionOf = ({ method, path }) => admissions.get(`${method} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`);
  return {
    served: servedIn(served),
    /** Undefined where the role may not; `care-team`, `programs` or `all` otherwise. */
    scopeOf: (operation, role) => {
      const admission = admissionOf(operation);
      if (admission === 'public') return 'all';
      return role === undefined || admission === undefined ? undefined : permissionTable[admission]?.[role];
    },
    seesEveryRecord: (role) => permissionTable['read-record'][role] === 'all',
  };
};

/** The router prints a tree: each line deeper by one branch continues the path above it. */
const servedIn = (printed) => {
  const stack = [];
  const routes = [];
  for (const line of printed.split('\n')) {
    const match = /^([\s│├└─]*)(\S+)(?: \(([^)]*)\))?/.exec(line);
    if (match === null) continue;
    const depth = match[1].length / 4;
    stack.length = depth;
    stack[depth] = match[2];
    const path = stack.join('');
    for (const method of match[3]?.split(', ') ?? []) routes.push({ method, path });
  }
  return routes;
};
