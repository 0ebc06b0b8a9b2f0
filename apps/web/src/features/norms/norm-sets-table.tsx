import { Badge, Stack, Table, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Asked } from '../states/asked';
import { ageText } from '../wording';
import { normSetsQuery } from './norms-query';
import { texts } from './texts';

export const NormSetsTable = () => {
  const asked = useQuery(normSetsQuery);
  return (
    <Stack gap="sm" component="section" aria-labelledby="norms">
      <Title order={2} size="h4" id="norms">
        {texts.title}
      </Title>
      <Text>{texts.note}</Text>
      <Asked query={asked}>
        {({ normSets }) => (
          <Table verticalSpacing="xs" className="stacking">
            <caption className="visually-hidden">{texts.title}</caption>
            <Table.Thead>
              <Table.Tr>
                {[texts.name, texts.ages, texts.source, texts.licence, texts.reason, texts.published].map((label) => (
                  <Table.Th key={label} scope="col">
                    {label}
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {normSets.map((set) => (
                <Table.Tr key={set.label}>
                  <Table.Th scope="row">
                    {set.label}{' '}
                    {set.inForce && (
                      <Badge variant="outline" color="gray.8">
                        {texts.inForce}
                      </Badge>
                    )}
                    {set.demonstration && <Text size="sm">{texts.demonstration}</Text>}
                  </Table.Th>
                  <Table.Td data-label={texts.ages}>
                    {ageText(set.fromMonths)} – {ageText(set.toMonths)}
                  </Table.Td>
                  <Table.Td data-label={texts.source}>{set.source}</Table.Td>
                  <Table.Td data-label={texts.licence}>{set.licence}</Table.Td>
                  <Table.Td data-label={texts.reason}>{set.reason ?? '–'}</Table.Td>
                  <Table.Td data-label={texts.published}>
                    {set.publishedAt.slice(0, 10)} {texts.by(set.publishedBy)}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        )}
      </Asked>
    </Stack>
  );
};
