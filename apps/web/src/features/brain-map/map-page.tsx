import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { AssessmentNotes } from '../assessment/assessment-notes';
import { BesideAssessment } from '../assessment/beside-assessment';
import { mapQuery, type ChildMap } from '../child/child-queries';
import { ReadWith } from '../norms/read-with';
import { usePerson } from '../session/session';
import { RelationalHealthBeside } from '../relational-health/relational-health-beside';
import { Asked } from '../states/asked';
import { ageText, kindNames, nothing } from '../wording';
import { AssessmentSlider } from './assessment-slider';
import { BrainMap } from './brain-map';
import { ChosenFunction } from './chosen-function';
import { FunctionTable } from './function-table';
import { Legend } from './legend';
import { PartTable } from './part-table';
import { scoresOf, typicalOf } from './scores-of';
import { texts } from './texts';

const route = getRouteApi('/shell/children/$childId/');

export const MapPage = () => {
  const { childId } = route.useParams();
  const view = route.useSearch();
  const navigate = route.useNavigate();
  const map = useQuery(mapQuery(childId, view.norms));
  return (
    <Stack gap="md">
      <ReadWith norms={view.norms} onChoose={(norms) => void navigate({ search: { ...view, norms }, replace: true })} />
      <Asked query={map} isEmpty={({ assessments }) => assessments.length === 0} empty={texts.empty}>
        {({ assessments, instruments }) => (
          <MapThroughTime childId={childId} assessments={assessments} instruments={instruments} />
        )}
      </Asked>
    </Stack>
  );
};

type Props = { readonly childId: string } & Pick<ChildMap, 'assessments' | 'instruments'>;

const MapThroughTime = ({ childId, assessments, instruments }: Props) => {
  const view = route.useSearch();
  const navigate = route.useNavigate();
  const mayCorrect = usePerson()?.role === 'clinician';
  const last = assessments.length - 1;
  const at = Math.min(Math.max((view.at ?? last + 1) - 1, 0), last);
  const assessment = assessments[at];
  if (assessment === undefined) return null;
  const values = scoresOf(assessment);
  const typical = typicalOf(assessment);
  const bands = instruments.find(({ version }) => version === assessment.instrumentVersion)?.bands ?? [];
  const before = assessments[at - 1];
  const earlier = before === undefined ? null : scoresOf(before);
  const chosen = view.box ?? null;
  const choose = (box: number): void =>
    void navigate({ search: { ...view, box: box === chosen ? undefined : box }, replace: true });
  return (
    <Stack gap="md">
      <AssessmentSlider
        steps={assessments.map(({ date, kind }, index) =>
          texts.step(index + 1, assessments.length, date, kindNames[kind]),
        )}
        at={at}
        onMove={(to) => void navigate({ search: { ...view, at: to + 1 }, replace: true })}
      />
      <div className="maps">
        <BrainMap title={texts.child} values={values} bands={bands} chosen={chosen} onChoose={choose} />
        {typical !== null && (
          <BrainMap
            title={texts.typicalOf(ageText(assessment.ageMonths))}
            values={typical}
            bands={bands}
            chosen={chosen}
            onChoose={choose}
          />
        )}
      </div>
      <div className="under-map">
        <Legend bands={bands} />
        <ChosenFunction number={chosen} values={values} typical={typical} earlier={earlier} />
      </div>
      <Text size="sm">
        {texts.rated(assessment.rater, assessment.relationalHealth?.toString() ?? nothing)}{' '}
        {assessment.normSet === null ? texts.noNorms : texts.norms(assessment.normSet)}{' '}
        {typical === null && assessment.normSet !== null && texts.typicalUnknown}{' '}
        {mayCorrect && (
          <Link to="/children/$childId/assess" params={{ childId }} search={{ correct: assessment.assessmentId }}>
            {texts.correct}
          </Link>
        )}
      </Text>
      <AssessmentNotes assessment={assessment} />
      <PartTable assessment={assessment}>
        <RelationalHealthBeside
          childId={childId}
          value={assessment.relationalHealth}
          until={at === last ? null : assessment.date}
        />
      </PartTable>
      <FunctionTable values={values} typical={typical} earlier={earlier} />
      <BesideAssessment key={assessment.assessmentId} childId={childId} assessment={assessment} mayWrite={mayCorrect} />
    </Stack>
  );
};
