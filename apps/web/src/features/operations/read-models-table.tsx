import { Table } from '@mantine/core';
import { ageText } from './age-text';
import { ColumnHeads } from '../tables/column-heads';
import type { ModelHealth } from './operations-queries';
import { texts } from './texts';

const columns = [texts.readModel, texts.takenInUpTo, texts.oldestUnhandled, texts.parkedRecords, texts.rows] as const;

export const ReadModelsTable = ({ models }: { readonly models: readonly ModelHealth[] }) => (
  <Table verticalSpacing="xs" className="stacking">
    <caption className="visually-hidden">{texts.readModels}</caption>
    <ColumnHeads labels={columns} />
    <Table.Tbody>
      {models.map(({ name, position, oldestUnhandled, parkedStreams, isOutdated }) => (
        <Table.Tr key={name}>
          <Table.Th scope="row">{name}</Table.Th>
          <Table.Td data-label={texts.takenInUpTo}>{position ?? texts.nothingYet}</Table.Td>
          <Table.Td data-label={texts.oldestUnhandled}>
            {oldestUnhandled === null
              ? texts.noneWaits
              : texts.waits(oldestUnhandled.position, ageText(oldestUnhandled.ageSeconds))}
          </Table.Td>
          <Table.Td data-label={texts.parkedRecords}>{parkedStreams}</Table.Td>
          <Table.Td data-label={texts.rows}>{isOutdated ? texts.outdated : texts.current}</Table.Td>
        </Table.Tr>
      ))}
    </Table.Tbody>
  </Table>
);
