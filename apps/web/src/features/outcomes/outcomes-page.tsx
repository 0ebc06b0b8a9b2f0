import { NativeSelect, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useInstrument } from '../instrument/instruments-query';
import { Asked } from '../states/asked';
import { FlagTable } from './flag-table';
import { IncidentTable } from './incident-table';
import { OutcomeChart } from './outcome-chart';
import { OutcomeTable } from './outcome-table';
import { outcomesQuery, type ProgramOutcomes } from './outcomes-query';
import { texts } from './texts';

const route = getRouteApi('/shell/outcomes');

export const OutcomesPage = () => {
  const { program } = route.useSearch();
  const navigate = route.useNavigate();
  const outcomes = useQuery(outcomesQuery);
  return (
    <Stack gap="md">
      <Title order={1} size="h2">
        {texts.title}
      </Title>
      <Text>{texts.note}</Text>
      <Text size="sm">{texts.smallGroups}</Text>
      <Asked query={outcomes} isEmpty={({ programs }) => programs.length === 0} empty={texts.none}>
        {({ programs }) => {
          const shown = programs.find((one) => one.program === program) ?? programs[0];
          return (
            <Stack gap="lg">
              <div className="filters">
                <NativeSelect
                  label={texts.program}
                  data={programs.map((one) => one.program)}
                  value={shown?.program ?? ''}
                  onChange={(event) => void navigate({ search: { program: event.currentTarget.value } })}
                />
              </div>
              {shown !== undefined && <OfProgram outcomes={shown} />}
            </Stack>
          );
        }}
      </Asked>
    </Stack>
  );
};

const OfProgram = ({ outcomes }: { readonly outcomes: ProgramOutcomes }) => {
  const inForce = useInstrument(null);
  return (
    <Stack gap="lg">
      <div className="multiples">
        {[...outcomes.regions].reverse().map((one) => (
          <OutcomeChart key={one.region} outcomes={one} limits={inForce} />
        ))}
      </div>
      {inForce !== null && <Text size="sm">{texts.limits(inForce)}</Text>}
      <OutcomeTable outcomes={outcomes} />
      <FlagTable outcomes={outcomes} />
      <IncidentTable program={outcomes.program} />
      <Text size="sm">
        {texts.norms(outcomes.normSets.map(({ name, version }) => `${name} ${version}`).join(', '))}
      </Text>
    </Stack>
  );
};
