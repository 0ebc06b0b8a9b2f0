import { functionalDomains, regionsBottomUp } from '@understory/domain';
import { Table } from '@mantine/core';
import type { ReactNode } from 'react';
import type { AssessmentInMap } from '../child/child-queries';
import { ColumnHeads } from '../tables/column-heads';
import { categoryNames, domainNames, inPercent, nothing, regionNames } from '../wording';
import { texts } from './texts';

type Part = AssessmentInMap['regions']['brainstem'];

type Props = { readonly assessment: AssessmentInMap; readonly children?: ReactNode };

/** The regions, top first as in the map, then the domains with what stands beside them. */
export const PartTable = ({ assessment: { regions, domains }, children }: Props) => (
  <div className="parts">
    <Parts
      caption={texts.regions}
      label={texts.region}
      rows={[...regionsBottomUp].reverse().map((region) => [regionNames[region], regions[region]])}
    />
    <div>
      <Parts
        caption={texts.domains}
        label={texts.domain}
        rows={functionalDomains.map((domain) => [domainNames[domain], domains[domain]])}
      />
      {children}
    </div>
  </div>
);

const Parts = ({
  caption,
  label: part,
  rows,
}: {
  readonly caption: string;
  readonly label: string;
  readonly rows: readonly (readonly [string, Part])[];
}) => (
  <Table verticalSpacing={4}>
    <caption>{caption}</caption>
    <ColumnHeads labels={[part, texts.columns.score, texts.columns.typical, texts.percent, texts.category]} />
    <Table.Tbody>
      {rows.map(([name, { score, typical, percent, category }]) => (
        <Table.Tr key={name}>
          <Table.Th scope="row">{name}</Table.Th>
          <Table.Td>{score ?? nothing}</Table.Td>
          <Table.Td>{typical?.toFixed(1) ?? nothing}</Table.Td>
          <Table.Td>{inPercent(percent)}</Table.Td>
          <Table.Td>{category === null ? nothing : categoryNames[category]}</Table.Td>
        </Table.Tr>
      ))}
    </Table.Tbody>
  </Table>
);
