import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { mapQuery } from '../child/child-queries';
import { Asked } from '../states/asked';
import { CorrectionForm } from './correction-form';
import { draftsQuery } from './draft-api';
import { DraftedRatingForm } from './drafted-rating-form';
import { FoundDraft } from './found-draft';
import { OpenDrafts } from './open-drafts';
import { texts } from './texts';

const route = getRouteApi('/shell/children/$childId/assess');

export const AssessPage = () => {
  const { childId } = route.useParams();
  const { correct, draft } = route.useSearch();
  const map = useQuery(mapQuery(childId));
  const navigate = route.useNavigate();
  const drafts = useQuery(draftsQuery(childId));
  // The draft that the form on the screen has begun: the address names it for a reload, the form stays as it is.
  const [begun, setBegun] = useState<string | null>(null);
  const begin = (draftId: string): void => {
    setBegun(draftId);
    void navigate({ search: { draft: draftId }, replace: true, ignoreBlocker: true });
  };
  return (
    <Asked query={map}>
      {({ assessments }) => {
        const isFirst = assessments.length === 0;
        if (correct !== undefined) {
          const corrected = assessments.find(({ assessmentId }) => assessmentId === correct);
          if (corrected === undefined) return <p className="empty">{texts.missing}</p>;
          return <CorrectionForm key={correct} childId={childId} corrected={corrected} />;
        }
        return (
          <Stack gap="md">
            <OpenDrafts
              childId={childId}
              drafts={drafts.data?.drafts.filter(({ draftId }) => draftId !== draft) ?? []}
            />
            {draft === undefined || draft === begun ? (
              <DraftedRatingForm key="new" childId={childId} existing={null} isFirst={isFirst} onBegun={begin} />
            ) : (
              <FoundDraft key={draft} childId={childId} draftId={draft} isFirst={isFirst} />
            )}
          </Stack>
        );
      }}
    </Asked>
  );
};
