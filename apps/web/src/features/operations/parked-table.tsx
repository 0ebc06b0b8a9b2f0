import { Table } from '@mantine/core';
import { Fragment, useState } from 'react';
import { ActButton } from './act-button';
import { ActPanel } from './act-panel';
import { ColumnHeads } from '../tables/column-heads';
import { isModelToActOn } from './model-to-act-on';
import { Moment } from './moment';
import type { ParkedEntry } from './operations-queries';
import type { Outcome } from './outcome-note';
import { RecordId } from './record-id';
import { texts } from './texts';
import { useMayAct } from './use-may-act';

type Props = { readonly entries: readonly ParkedEntry[]; readonly onOutcome: (outcome: Outcome) => void };

const toRead = [
  ...[texts.record, texts.readModel, texts.event, texts.cause],
  ...[texts.attempts, texts.since, texts.behind],
] as const;

export const ParkedTable = ({ entries, onOutcome }: Props) => {
  const mayAct = useMayAct();
  const [chosen, setChosen] = useState<string | null>(null);
  const columns = mayAct ? [...toRead, texts.act] : toRead;
  return (
    <Table verticalSpacing="xs" className="stacking">
      <caption className="visually-hidden">{texts.parked}</caption>
      <ColumnHeads labels={columns} />
      <Table.Tbody>
        {entries.map((entry) => {
          const { model, stream, position } = entry;
          const key = `${model} ${stream}`;
          const isOpen = mayAct && key === chosen;
          const press = (): void => setChosen(isOpen ? null : key);
          return (
            <Fragment key={key}>
              <Table.Tr>
                <ParkedCells entry={entry} />
                {mayAct && (
                  <Table.Td data-label={texts.act}>
                    {isModelToActOn(model) && (
                      <ActButton model={model} stream={stream} isOpen={isOpen} onPress={press} />
                    )}
                  </Table.Td>
                )}
              </Table.Tr>
              {isOpen && isModelToActOn(model) && (
                <Table.Tr>
                  <Table.Td colSpan={columns.length} style={{ flexWrap: 'wrap' }}>
                    {/* What is typed for one event must not be sent for the next one of the record. */}
                    <ActPanel key={position} model={model} stream={stream} position={position} onOutcome={onOutcome} />
                  </Table.Td>
                </Table.Tr>
              )}
            </Fragment>
          );
        })}
      </Table.Tbody>
    </Table>
  );
};

const ParkedCells = ({ entry }: { readonly entry: ParkedEntry }) => (
  <>
    <Table.Th scope="row">
      <RecordId id={entry.stream} />
    </Table.Th>
    <Table.Td data-label={texts.readModel}>{entry.model}</Table.Td>
    <Table.Td data-label={texts.event}>{entry.position}</Table.Td>
    <Table.Td data-label={texts.cause} style={{ overflowWrap: 'anywhere' }}>
      {entry.cause ?? texts.notTried}
    </Table.Td>
    <Table.Td data-label={texts.attempts}>{entry.attempts}</Table.Td>
    <Table.Td data-label={texts.since}>
      <Moment at={entry.since} />
    </Table.Td>
    <Table.Td data-label={texts.behind}>{entry.behind}</Table.Td>
  </>
);
