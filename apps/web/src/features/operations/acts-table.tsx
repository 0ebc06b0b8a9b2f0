import { Table } from '@mantine/core';
import { useStaffNames } from '../people/use-staff-names';
import { nothing } from '../wording';
import { ColumnHeads } from '../tables/column-heads';
import { Moment } from './moment';
import type { ParkedAct } from './operations-queries';
import { RecordId } from './record-id';
import { texts } from './texts';

const columns = [
  ...[texts.when, texts.who, texts.what, texts.record, texts.readModel],
  ...[texts.event, texts.why, texts.outcome],
] as const;

export const ActsTable = ({ acts }: { readonly acts: readonly ParkedAct[] }) => {
  const names = useStaffNames();
  return (
    <Table verticalSpacing="xs" className="stacking">
      <caption className="visually-hidden">{texts.acts}</caption>
      <ColumnHeads labels={columns} />
      <Table.Tbody>
        {acts.map(({ doneAt, actorId, act, model, stream, position, reason, applied, waiting }) => (
          <Table.Tr key={`${doneAt} ${model} ${stream}`}>
            <Table.Td data-label={texts.when}>
              <Moment at={doneAt} />
            </Table.Td>
            <Table.Td data-label={texts.who}>{names.get(actorId) ?? <RecordId id={actorId} />}</Table.Td>
            <Table.Td data-label={texts.what}>{texts.actNames[act]}</Table.Td>
            <Table.Td data-label={texts.record}>
              <RecordId id={stream} />
            </Table.Td>
            <Table.Td data-label={texts.readModel}>{model}</Table.Td>
            <Table.Td data-label={texts.event}>{position}</Table.Td>
            <Table.Td data-label={texts.why} style={{ overflowWrap: 'anywhere' }}>
              {reason ?? nothing}
            </Table.Td>
            <Table.Td data-label={texts.outcome}>
              {applied} / {waiting}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
};
