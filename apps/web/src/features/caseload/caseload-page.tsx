import { NativeSelect, Stack, Text, TextInput, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
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
  // Never in the address: what is typed names a child, and a browser keeps every address it has shown.
  const [search, setSearch] = useState('');
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
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
        <NativeSelect
          label={texts.show}
          data={shows.map((value) => ({ value, label: showNames[value] }))}
          value={view.show}
          onChange={(event) => {
            const show = shows.find((one) => one === event.currentTarget.value) ?? 'in-care';
            void navigate({ search: { show }, replace: true });
          }}
        />
      </div>
      <Asked query={caseload}>
        {({ children }) => {
          const shown = matching(children, { ...view, search }, today());
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
