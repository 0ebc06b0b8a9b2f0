import { queryOptions } from '@tanstack/react-query';
import { api, answer } from '../../api/client';

/** Empty outside a demonstration home. */
export const demonstrationAccountsQuery = queryOptions({
  queryKey: ['demonstration-accounts'],
  queryFn: () => answer(api.GET('/sign-in/demonstration-accounts')),
});
