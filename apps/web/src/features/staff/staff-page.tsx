import { Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Sections } from '../people/sections';
import { Asked } from '../states/asked';
import { RuleForm } from './rule-form';
import { staffQuery } from './staff-query';
import { StaffTable } from './staff-table';
import { texts } from './texts';

/** For the administrator: who is certified, who soon no longer, who was trained in what. */
export const StaffPage = () => {
  const staff = useQuery(staffQuery);
  return (
    <Stack gap="lg">
      <Sections />
      <div>
        <Title order={1} size="h2">
          {texts.title}
        </Title>
        <Text>{texts.meaning}</Text>
      </div>
      <Asked query={staff}>
        {({ people, certificationRequired }) => (
          <>
            <RuleForm required={certificationRequired} isKeeper />
            <StaffTable people={people} />
          </>
        )}
      </Asked>
    </Stack>
  );
};
