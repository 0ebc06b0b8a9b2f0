import { Table } from '@mantine/core';
import { CountCell } from './count-cell';
import { texts } from './texts';
import type { Backtest } from './use-backtest';

type Props = Pick<Backtest['programs'][number], 'program' | 'moves'>;

const columns = ['same', 'earlier', 'later', 'not-at-all', 'new'] as const;

export const MovesTable = ({ program, moves }: Props) => (
  <Table verticalSpacing="xs" className="stacking" aria-label={`${texts.proposals}: ${program}`}>
    <caption>{texts.proposals}</caption>
    <Table.Thead>
      <Table.Tr>
        <Table.Th scope="col">{texts.direction}</Table.Th>
        {columns.map((column) => (
          <Table.Th key={column} scope="col">
            {texts.columns[column]}
          </Table.Th>
        ))}
      </Table.Tr>
    </Table.Thead>
    <Table.Tbody>
      {moves.map((move) => (
        <Table.Tr key={move.direction}>
          <Table.Th scope="row">{texts.directions[move.direction]}</Table.Th>
          {columns.map((column) => (
            <Table.Td key={column} data-label={texts.columns[column]}>
              <CountCell count={move[column]} />
            </Table.Td>
          ))}
        </Table.Tr>
      ))}
    </Table.Tbody>
  </Table>
);
