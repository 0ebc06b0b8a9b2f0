import { useQuery } from '@tanstack/react-query';
import { unreviewedQuery } from './emergency-queries';
import { texts } from './texts';

/** Beside the link to the list; nothing while everything is reviewed. */
export const UnreviewedCount = () => {
  const { data } = useQuery(unreviewedQuery);
  return data === undefined || data.unreviewed === 0 ? null : <strong> {texts.unreviewed(data.unreviewed)}</strong>;
};
