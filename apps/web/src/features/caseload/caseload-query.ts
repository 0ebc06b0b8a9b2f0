import { queryOptions } from '@tanstack/react-query';
import { api, answer } from '../../api/client';
import { newestWrite } from '../../api/newest-write';

export const caseloadQuery = queryOptions({
  queryKey: ['caseload'],
  queryFn: () => answer(api.GET('/children', { params: { query: newestWrite.query() } })),
});
