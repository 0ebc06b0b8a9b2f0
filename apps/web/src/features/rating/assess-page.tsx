import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { mapQuery } from '../child/child-queries';
import { Asked } from '../states/asked';
import { RatingForm } from './rating-form';
import { texts } from './texts';

const route = getRouteApi('/shell/children/$childId/assess');

export const AssessPage = () => {
  const { childId } = route.useParams();
  const { correct } = route.useSearch();
  const map = useQuery(mapQuery(childId));
  return (
    <Asked query={map}>
      {({ assessments }) => {
        if (correct === undefined) {
          return <RatingForm key="new" childId={childId} corrected={null} isFirst={assessments.length === 0} />;
        }
        const corrected = assessments.find(({ assessmentId }) => assessmentId === correct);
        if (corrected === undefined) return <p className="empty">{texts.missing}</p>;
        return <RatingForm key={correct} childId={childId} corrected={corrected} isFirst={false} />;
      }}
    </Asked>
  );
};
