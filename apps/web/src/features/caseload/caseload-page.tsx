import { NativeSelect, Stack, Text, TextInput, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { today } from '../../api/today';
import { OpenAmendments } from '../amendments/open-amendments';
import { Asked } from '../states/asked';
import { caseloadQuery } from './caseload-query';
import { CaseloadTable } from './caseload-table';
import { matching, shows } from './matching';
import { texts } from './texts';

const route = getRouteApi('/shell/caseload');
const showNames = {
  'in-care': texts.inCare,
  due: texts.due,
  flagged: texts.flagged,
  discharged: texts.dischargedOnes,
  all: texts.all,
} as const;

export const CaseloadPage = () => {
  const view = route.useSearch();
  const navigate = route.useNavigate();
  const caseload = useQuery(caseloadQuery);
  return (
    <Stack gap="lg">
      <Title order={1} size="h2">
        {texts.title}
      </Title>
      <div className="filters">
        <TextInput
          type="search"
          label={texts.search}
          value={view.search}
          onChange={(event) => void navigate({ search: { ...view, search: event.currentTarget.value }, replace: true })}
        />
        <NativeSelect
          label={texts.show}
          data={shows.map((value) => ({ value, label: showNames[value] }))}
          value={view.show}
          onChange={(event) => {
            const show = shows.find((one) => one === event.currentTarget.value) ?? 'in-care';
            void navigate({ search: { ...view, show }, replace: true });
          }}
        />
      </div>
      <Asked query={caseload}>
        {({ children }) => {
          const shown = matching(children, view, today());
          return (
            <Stack gap="xs">
              <Text size="sm" role="status">
                {texts.count(shown.length, children.length)}
              </Text>
              {shown.length === 0 ? <p className="empty">{texts.none}</p> : <CaseloadTable rows={shown} />}
            </Stack>
          );
        }}
      </Asked>
      <OpenAmendments />
    </Stack>
  );
};
