import { Stack, Table, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { incidentNames } from '../course/texts';
import { Asked } from '../states/asked';
import { ColumnHeads } from '../tables/column-heads';
import { incidentRatesQuery, type IncidentPeriod } from './outcomes-query';
import { texts } from './texts';

/** Restraints and critical incidents of one program, by half-years that are over. */
export const IncidentTable = ({ program }: { readonly program: string }) => {
  const rates = useQuery(incidentRatesQuery);
  return (
    <Stack component="section" gap="sm" aria-labelledby="incident-rates">
      <Title order={2} size="h3" id="incident-rates">
        {texts.incidents}
      </Title>
      <Text size="sm">{texts.incidentsNote}</Text>
      <Asked query={rates}>
        {({ programs }) => <PeriodTable periods={programs.find((one) => one.program === program)?.periods ?? []} />}
      </Asked>
      <a href="/outcomes/incidents?format=csv" download>
        {texts.csv}
      </a>
    </Stack>
  );
};

const PeriodTable = ({ periods }: { readonly periods: readonly IncidentPeriod[] }) => (
  <Table verticalSpacing="xs" className="stacking">
    <caption className="visually-hidden">{texts.incidents}</caption>
    <ColumnHeads labels={[texts.period, texts.kind, texts.perThousand, texts.count, texts.children, texts.childDays]} />
    <Table.Tbody>
      {periods.flatMap(({ from, to, children, childDays, rates }) =>
        rates.map(({ kind, incidents, perThousandDays }) => (
          <Table.Tr key={`${from} ${kind}`}>
            <Table.Th scope="row">
              {from} – {to}
            </Table.Th>
            <Table.Td data-label={texts.kind}>{incidentNames[kind]}</Table.Td>
            <Table.Td data-label={texts.perThousand}>
              {perThousandDays === null ? <Withheld /> : perThousandDays.toFixed(1)}
            </Table.Td>
            <Table.Td data-label={texts.count}>{incidents ?? <Withheld />}</Table.Td>
            <Table.Td data-label={texts.children}>{children ?? <Withheld />}</Table.Td>
            <Table.Td data-label={texts.childDays}>{childDays ?? <Withheld />}</Table.Td>
          </Table.Tr>
        )),
      )}
    </Table.Tbody>
  </Table>
);

const Withheld = () => <span className="suppressed">{texts.withheld}</span>;
