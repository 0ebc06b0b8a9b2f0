import { Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { VersionsTable } from '../publishing/versions-table';
import { usePerson } from '../session/session';
import { Asked } from '../states/asked';
import { ageText } from '../wording';
import { normSetsQuery } from './norms-query';
import { PublishNorms } from './publish-norms';
import { RereadNorms } from './reread-norms';
import { texts } from './texts';

export const NormSetsTable = () => {
  const asked = useQuery(normSetsQuery);
  const publishes = usePerson()?.role === 'administrator';
  return (
    <Stack gap="sm" component="section" aria-labelledby="norms">
      <Title order={2} size="h4" id="norms">
        {texts.title}
      </Title>
      <Text>{texts.note}</Text>
      <Asked query={asked}>
        {({ normSets }) => (
          <>
            <VersionsTable
              title={texts.title}
              content={texts.ages}
              versions={normSets.map((set) => ({
                ...set,
                name: set.label,
                shown: (
                  <>
                    {ageText(set.fromMonths)} – {ageText(set.toMonths)}
                    {set.demonstration && <div>{texts.demonstration}</div>}
                  </>
                ),
              }))}
            />
            {publishes && <PublishNorms inForce={normSets.find((set) => set.inForce)} />}
            {publishes && <RereadNorms normSets={normSets} />}
          </>
        )}
      </Asked>
    </Stack>
  );
};
