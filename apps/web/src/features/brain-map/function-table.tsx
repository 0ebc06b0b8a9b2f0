import { brainFunctions } from '@understory/domain';
import { Table } from '@mantine/core';
import { nothing, regionNames } from '../wording';
import { changeText } from './change-text';
import type { MapValues } from './scores-of';
import { texts } from './texts';

type Props = { readonly values: MapValues; readonly typical: MapValues | null; readonly earlier: MapValues | null };

/** The same numbers as the map shows. */
export const FunctionTable = ({ values, typical, earlier }: Props) => (
  <details className="as-table">
    <summary>{texts.asTable}</summary>
    <Table verticalSpacing={4}>
      <caption>{texts.tableTitle}</caption>
      <Table.Thead>
        <Table.Tr>
          {Object.values(texts.columns).map((label) => (
            <Table.Th key={label} scope="col">
              {label}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {brainFunctions.map(({ number, name, region }) => (
          <Table.Tr key={number}>
            <Table.Td>{number}</Table.Td>
            <Table.Th scope="row">{name}</Table.Th>
            <Table.Td>{regionNames[region]}</Table.Td>
            <Table.Td>{values[number - 1] ?? texts.notRated}</Table.Td>
            <Table.Td>{typical?.[number - 1] ?? nothing}</Table.Td>
            <Table.Td>{changeText(earlier?.[number - 1] ?? null, values[number - 1] ?? null)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  </details>
);
