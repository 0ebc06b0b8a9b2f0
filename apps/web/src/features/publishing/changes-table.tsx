import { Table } from '@mantine/core';
import { ColumnHeads } from '../tables/column-heads';
import { nothing } from '../wording';
import type { Change } from './changes';
import { texts } from './texts';

type Props = { readonly changes: readonly Change[]; readonly against: string };

export const ChangesTable = ({ changes, against }: Props) => (
  <Table verticalSpacing="xs" className="stacking">
    <caption>{texts.changes(changes.length, against)}</caption>
    <ColumnHeads labels={[texts.where, texts.before, texts.after]} />
    <Table.Tbody>
      {changes.map(({ where, before, after }) => (
        <Table.Tr key={where}>
          <Table.Th scope="row">{where}</Table.Th>
          <Table.Td data-label={texts.before}>{before ?? nothing}</Table.Td>
          <Table.Td data-label={texts.after}>{after ?? texts.leftOut}</Table.Td>
        </Table.Tr>
      ))}
    </Table.Tbody>
  </Table>
);
