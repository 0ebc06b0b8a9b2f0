/** Served by no controller of the API, and described where they stand: the screens, the documentation, the queue. */
const besides = /^\/(\*|$|app(\*|\/|$)|docs(\/|$|-)|openapi\.json|queues(\*|\/|$))/;

/** API9: whatever the router serves is in the document, and whatever is in the document is served. */
export const inventory = async ({ permissions, operations, tally }) => {
  const described = new Set(operations.map(({ method, path }) => `${method} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`));
  const served = permissions.served.filter(({ method, path }) => method !== 'HEAD' && method !== 'OPTIONS' && !besides.test(path));
  tally.tried(undefined, served.length + described.size);
  for (const { method, path } of served) if (!described.has(`${method} ${path}`)) tally.found('let-in', `${method} ${path} is served and not in the document`);
  const names = new Set(served.map(({ method, path }) => `${method} ${path}`));
  for (const operation of described) if (!names.has(operation)) tally.found('let-in', `${operation} is in the document and not served`);
};
