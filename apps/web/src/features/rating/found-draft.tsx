import { useQuery } from '@tanstack/react-query';
import { Asked } from '../states/asked';
import { draftQuery } from './draft-api';
import { DraftedRatingForm } from './drafted-rating-form';

type Props = { readonly childId: string; readonly draftId: string; readonly isFirst: boolean };

/** Goes on in a draft that is there already. */
export const FoundDraft = ({ childId, draftId, isFirst }: Props) => (
  <Asked query={useQuery(draftQuery(childId, draftId))}>
    {(existing) => <DraftedRatingForm childId={childId} existing={existing} isFirst={isFirst} />}
  </Asked>
);
