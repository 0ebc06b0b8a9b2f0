import { Stack, Table, Text, Title } from '@mantine/core';
import { functionalDomains } from '@understory/domain';
import { useQuery } from '@tanstack/react-query';
import { Asked } from '../states/asked';
import { domainNames } from '../wording';
import { instrumentsQuery } from './instruments-query';
import { texts } from './texts';

export const InstrumentVersions = () => {
  const asked = useQuery(instrumentsQuery);
  return (
    <Stack gap="sm" component="section" aria-labelledby="instrument">
      <Title order={2} size="h4" id="instrument">
        {texts.title}
      </Title>
      <Text>{texts.note}</Text>
      <Asked query={asked}>
        {({ instruments }) => (
          <Table verticalSpacing="xs" className="stacking">
            <caption className="visually-hidden">{texts.title}</caption>
            <Table.Thead>
              <Table.Tr>
                {[texts.version, texts.domains, texts.source, texts.licence, texts.reason, texts.published].map(
                  (label) => (
                    <Table.Th key={label} scope="col">
                      {label}
                    </Table.Th>
                  ),
                )}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {instruments.map(({ version, functions, source, licence, reason, publishedAt, publishedBy }) => (
                <Table.Tr key={version}>
                  <Table.Th scope="row">{version}</Table.Th>
                  <Table.Td data-label={texts.domains}>
                    {functionalDomains.map((domain) => (
                      <div key={domain}>
                        {domainNames[domain]}:{' '}
                        {functions
                          .filter((one) => one.domain === domain)
                          .map(({ number }) => number)
                          .join(', ')}
                      </div>
                    ))}
                  </Table.Td>
                  <Table.Td data-label={texts.source}>{source}</Table.Td>
                  <Table.Td data-label={texts.licence}>{licence}</Table.Td>
                  <Table.Td data-label={texts.reason}>{reason ?? '–'}</Table.Td>
                  <Table.Td data-label={texts.published}>
                    {publishedAt.slice(0, 10)} {texts.by(publishedBy)}
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
