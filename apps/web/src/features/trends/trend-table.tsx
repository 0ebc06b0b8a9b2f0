import { Table } from '@mantine/core';
import type { AssessmentInMap } from '../child/child-queries';
import { ColumnHeads } from '../tables/column-heads';
import { inPercent, kindNames, nothing } from '../wording';
import { texts } from './texts';
import type { Point } from './trend-geometry';

export type Series = { readonly name: string; readonly points: readonly Point[] };

type Props = { readonly series: readonly Series[]; readonly assessments: readonly AssessmentInMap[] };

export const TrendTable = ({ series, assessments }: Props) => (
  <details className="as-table" open>
    <summary>{texts.table}</summary>
    <Table.ScrollContainer minWidth={760} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
      <Table verticalSpacing={4} className="wide-numbers">
        <caption className="visually-hidden">{texts.title}</caption>
        <ColumnHeads labels={[texts.date, texts.kind, texts.norms, ...series.map(({ name }) => name)]} />
        <Table.Tbody>
          {assessments.map(({ assessmentId, date, kind, normSet }, index) => (
            <Table.Tr key={assessmentId}>
              <Table.Th scope="row" className="nowrap">
                {date}
              </Table.Th>
              <Table.Td>{kindNames[kind]}</Table.Td>
              <Table.Td>{normSet ?? nothing}</Table.Td>
              {series.map(({ name, points }) => (
                <Table.Td key={name}>{inPercent(points[index]?.percent ?? null)}</Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  </details>
);
