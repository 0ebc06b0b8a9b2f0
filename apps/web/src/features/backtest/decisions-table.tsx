import { Table, Text } from '@mantine/core';
import { ColumnHeads } from '../tables/column-heads';
import { inPercent } from '../wording';
import { CountCell } from './count-cell';
import { texts } from './texts';
import type { Backtest } from './use-backtest';

type Decisions = Backtest['programs'][number]['decisions'];
type Props = { readonly program: string; readonly decisions: Decisions };

export const DecisionsTable = ({ program, decisions }: Props) => (
  <div>
    <Table verticalSpacing="xs" className="stacking" aria-label={`${texts.decisions}: ${program}`}>
      <caption>{texts.decisions}</caption>
      <ColumnHeads labels={[texts.draft, texts.accepted, texts.declined]} />
      <Table.Tbody>
        <Row label={texts.proposed} accepted={decisions.proposedAccepted} declined={decisions.proposedDeclined} />
        <Row
          label={texts.notProposed}
          accepted={decisions.notProposedAccepted}
          declined={decisions.notProposedDeclined}
        />
      </Table.Tbody>
    </Table>
    <Text size="sm">{agreementOf(decisions)}</Text>
  </div>
);

type RowProps = { readonly label: string; readonly accepted: number | null; readonly declined: number | null };

const Row = ({ label, accepted, declined }: RowProps) => (
  <Table.Tr>
    <Table.Th scope="row">{label}</Table.Th>
    <Table.Td data-label={texts.accepted}>
      <CountCell count={accepted} />
    </Table.Td>
    <Table.Td data-label={texts.declined}>
      <CountCell count={declined} />
    </Table.Td>
  </Table.Tr>
);

const agreementOf = ({ n, agreementPercent }: Decisions): string => {
  if (n === 0) return texts.noDecisions;
  return n === null || agreementPercent === null ? texts.noAgreement : texts.agreement(inPercent(agreementPercent), n);
};
