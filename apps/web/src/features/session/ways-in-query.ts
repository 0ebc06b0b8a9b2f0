import { queryOptions } from '@tanstack/react-query';
import { api, answer } from '../../api/client';

/** Which ways in there are besides a password; set where the product runs, so it does not change under a page. */
export const waysInQuery = queryOptions({
  queryKey: ['ways-in'],
  queryFn: () => answer(api.GET('/sign-in/ways')),
  staleTime: Infinity,
});
