import { Stack, Text, Title } from '@mantine/core';
import { CatalogueVersions } from '../catalogue/catalogue-versions';
import { InstrumentVersions } from '../instrument/instrument-versions';
import { IntervalVersions } from '../intervals/interval-versions';
import { NormSetsTable } from '../norms/norm-sets-table';
import { CertificationRule } from '../staff/certification-rule';
import { PolicyVersions } from '../policies/policy-versions';
import { texts } from './texts';

/** What every derived number rests on, for everybody: nothing in it is about a child. */
export const ReferencePage = () => (
  <Stack gap="xl">
    <Stack gap="xs">
      <Title order={1} size="h2">
        {texts.title}
      </Title>
      <Text>{texts.note}</Text>
    </Stack>
    <InstrumentVersions />
    <NormSetsTable />
    <CatalogueVersions />
    <IntervalVersions />
    <PolicyVersions />
    <CertificationRule />
  </Stack>
);
