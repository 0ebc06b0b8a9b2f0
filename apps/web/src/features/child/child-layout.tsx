import { Badge, Stack, Title } from '@mantine/core';
import { ageInMonths, parseYearMonth } from '@understory/domain';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, Outlet } from '@tanstack/react-router';
import { isPurposeRequired } from '../../api/problem';
import { today } from '../../api/today';
import { DisclosureLink } from '../audit/disclosure-link';
import { EmergencyBanner } from '../emergencies/emergency-banner';
import { useInEmergency } from '../emergencies/use-in-emergency';
import { ClosingPrompt } from '../course/closing-prompt';
import { PurposeQuestion } from '../purpose/purpose-question';
import { usePerson } from '../session/session';
import { Asked } from '../states/asked';
import { ageText, nothing, regionNames } from '../wording';
import { ReportLink } from '../report/report-link';
import { childCode } from './child-code';
import { summaryQuery } from './child-queries';
import { texts } from './texts';

const route = getRouteApi('/shell/children/$childId');

export const ChildLayout = () => {
  const { childId } = route.useParams();
  const summary = useQuery(summaryQuery(childId));
  const role = usePerson()?.role;
  const writes = role === 'clinician';
  const inEmergency = useInEmergency(childId);
  const tabs = [
    { to: '/children/$childId', label: texts.tabs.map, exact: true },
    { to: '/children/$childId/trends', label: texts.tabs.trends, exact: false },
    { to: '/children/$childId/history', label: texts.tabs.history, exact: false },
    { to: '/children/$childId/flags', label: texts.tabs.flags, exact: false },
    { to: '/children/$childId/plan', label: texts.tabs.plan, exact: false },
    { to: '/children/$childId/course', label: texts.tabs.course, exact: false },
    { to: '/children/$childId/amendments', label: texts.tabs.amendments, exact: false },
    { to: '/children/$childId/signatures', label: texts.tabs.signatures, exact: false },
    ...(inEmergency
      ? []
      : [{ to: '/children/$childId/consultations', label: texts.tabs.consultations, exact: false } as const]),
    ...(role === 'program-manager' && !inEmergency
      ? [{ to: '/children/$childId/erasure', label: texts.tabs.erasure, exact: false } as const]
      : []),
    ...(writes ? [{ to: '/children/$childId/assess', label: texts.tabs.assess, exact: false } as const] : []),
  ] as const;
  // Also once its time is over, whatever was read before.
  if (isPurposeRequired(summary.error)) return <PurposeQuestion childId={childId} />;
  return (
    <Stack gap="lg">
      <EmergencyBanner childId={childId} />
      <Asked query={summary}>
        {({ reference, bornMonth, program, dischargedOn, focus, focusApproved, demonstration, ...counts }) => (
          <div className="child-head">
            <div>
              <Title order={1} size="h2">
                {reference}
              </Title>
              {demonstration && (
                <Badge variant="outline" color="gray.8">
                  {texts.madeUp}
                </Badge>
              )}
            </div>
            <dl className="facts">
              <dt>{texts.code}</dt>
              <dd>{childCode(childId)}</dd>
              <dt>{texts.age}</dt>
              <dd>{ageOf(bornMonth)}</dd>
              <dt>{texts.program}</dt>
              <dd>
                {program}
                {dischargedOn !== null && <em> ({texts.discharged(dischargedOn)})</em>}
              </dd>
              <dt>{texts.focus}</dt>
              <dd>
                {focus === null ? texts.noFocus : regionNames[focus]}
                {focus !== null && !focusApproved && <em> ({texts.proposed})</em>}
              </dd>
            </dl>
            <div>
              <p className="quiet">{texts.counts(counts.numberOfAssessments, counts.numberOfDoses)}</p>
              <ReportLink childId={childId} revision={counts.revision} />
              {role === 'program-manager' && !inEmergency && <DisclosureLink childId={childId} />}
            </div>
          </div>
        )}
      </Asked>
      {summary.data?.closingAssessment != null && (
        <ClosingPrompt childId={childId} closing={summary.data.closingAssessment} writes={writes} />
      )}
      <nav aria-label={texts.parts} className="tabs">
        {tabs.map(({ to, label, exact }) => (
          <Link
            key={to}
            to={to}
            params={{ childId }}
            activeOptions={{ exact, includeSearch: false }}
            activeProps={{ 'aria-current': 'page' }}
          >
            {label}
          </Link>
        ))}
      </nav>
      <Outlet />
    </Stack>
  );
};

const ageOf = (bornMonth: string): string => {
  const born = parseYearMonth(bornMonth);
  return born === null ? nothing : ageText(ageInMonths(born, today()));
};
