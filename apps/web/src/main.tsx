import './styles';
import { MantineProvider } from '@mantine/core';
import { QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { isPurposeRequired, isSignInRequired, Refused } from './api/problem';
import { sessionQuery } from './features/session/session';
import { createAppRouter } from './router';
import { theme } from './theme';

/** A refusal stays one however often it is asked again; a busy server may answer the next time. */
const isWorthAsking = (failures: number, error: unknown): boolean =>
  failures < 3 && (!(error instanceof Refused) || error.problem.status >= 500);

const queryCache = new QueryCache({
  // The hour of a purpose may end while a record is open: its page asks again.
  onError: (error, { queryKey: [kind, childId, part] }) => {
    if (kind !== 'child' || part === 'summary' || !isPurposeRequired(error)) return;
    const queryKey = [kind, childId, 'summary'];
    if (!isPurposeRequired(cache.getQueryState(queryKey)?.error)) void cache.invalidateQueries({ queryKey });
  },
});
const cache = new QueryClient({
  queryCache,
  defaultOptions: { queries: { retry: isWorthAsking, staleTime: 5_000 } },
});
const router = createAppRouter(cache);

// A session may end while a page is open: whatever is asked next leads back to the sign-in.
cache.getQueryCache().subscribe(({ query }) => {
  if (!isSignInRequired(query.state.error) || cache.getQueryData(sessionQuery.queryKey) === null) return;
  cache.setQueryData(sessionQuery.queryKey, null);
  void router.navigate({ to: '/sign-in' });
});

const styleNonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
const root = document.getElementById('root');
if (root === null) throw new Error('The page has no root.');

createRoot(root).render(
  <StrictMode>
    <MantineProvider theme={theme} getStyleNonce={() => styleNonce} forceColorScheme="light">
      <QueryClientProvider client={cache}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
);
