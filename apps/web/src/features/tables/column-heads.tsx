import { Table } from '@mantine/core';

export const ColumnHeads = ({ labels }: { readonly labels: readonly string[] }) => (
  <Table.Thead>
    <Table.Tr>
      {labels.map((label) => (
        <Table.Th key={label} scope="col">
          {label}
        </Table.Th>
      ))}
    </Table.Tr>
  </Table.Thead>
);
