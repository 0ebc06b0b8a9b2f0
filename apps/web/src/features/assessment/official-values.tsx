import { functionalDomains } from '@understory/domain';
import { Table, Text } from '@mantine/core';
import type { AssessmentInMap } from '../child/child-queries';
import { ColumnHeads } from '../tables/column-heads';
import { domainNames, inPercent, nothing } from '../wording';
import { texts } from './texts';

type Official = NonNullable<AssessmentInMap['official']>;

/** What the official report prints, beside what the scores give, with where the two disagree in words. */
export const OfficialValues = ({
  official,
  domains,
}: {
  readonly official: Official;
  readonly domains: AssessmentInMap['domains'];
}) => (
  <>
    <Text size="sm">{texts.officialFrom(official.reportedOn, official.source)}</Text>
    <Text size="sm">
      {texts.cmr}: <strong>{official.cmr ?? nothing}</strong>
    </Text>
    <Table.ScrollContainer minWidth={520}>
      <Table verticalSpacing={4}>
        <caption>{texts.officialNote}</caption>
        <ColumnHeads
          labels={[texts.domain, texts.score, texts.typical, texts.printed, texts.computed, texts.comparison]}
        />
        <Table.Tbody>
          {functionalDomains.map((domain) => {
            const printed = official.domains.find((each) => each.domain === domain);
            if (printed === undefined) return null;
            return (
              <Table.Tr key={domain}>
                <Table.Th scope="row">{domainNames[domain]}</Table.Th>
                <Table.Td>{printed.score ?? nothing}</Table.Td>
                <Table.Td>{printed.typical ?? nothing}</Table.Td>
                <Table.Td>{printed.percent === null ? nothing : `${printed.percent} %`}</Table.Td>
                <Table.Td>{inPercent(domains[domain].percent)}</Table.Td>
                <Table.Td>{comparison(printed.disagrees, official.tolerancePoints)}</Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  </>
);

const comparison = (disagrees: Official['domains'][number]['disagrees'], points: number): string =>
  disagrees === null ? texts.notCompared : texts.disagrees(points)[disagrees];
