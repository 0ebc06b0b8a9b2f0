import { Table } from '@mantine/core';
import { FactMark } from '../disclosure/fact-mark';
import { TakeBack } from '../retraction/take-back';
import { actorText, nothing } from '../wording';
import type { HistoryAccount, HistoryOfPeriod, StrandOfPeriod } from './history-queries';
import { accountText, stateText } from './state-text';
import { periodNames, sourceNames, strandNames, texts } from './texts';

export type ChosenAccount = {
  readonly period: HistoryOfPeriod['period'];
  readonly strand: StrandOfPeriod['strand'];
  readonly account: HistoryAccount;
};

type Props = {
  readonly periods: readonly HistoryOfPeriod[];
  readonly childId: string;
  /** Null for whoever may not write. */
  readonly onCorrect: ((chosen: ChosenAccount) => void) | null;
};

const { columns } = texts;

/** The account that counts first, and every other one beneath it. */
export const HistoryTable = ({ periods, childId, onCorrect }: Props) => (
  <details className="as-table" open>
    <summary>{texts.table}</summary>
    <Table verticalSpacing={4} className="stacking">
      <caption className="visually-hidden">{texts.table}</caption>
      <Table.Thead>
        <Table.Tr>
          {Object.values(columns).map((label) => (
            <Table.Th key={label} scope="col">
              {label}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {periods.flatMap((period) => period.strands.flatMap((told) => rowsOf(period, told, childId, onCorrect)))}
      </Table.Tbody>
    </Table>
  </details>
);

const rowsOf = (
  { period, stated }: HistoryOfPeriod,
  told: StrandOfPeriod,
  childId: string,
  onCorrect: Props['onCorrect'],
) => {
  const { strand, current, others } = told;
  const accounts: readonly (HistoryAccount | null)[] = [current, ...others];
  return accounts.map((account, index) => (
    <Table.Tr key={`${period} ${strand} ${account?.entryId ?? ''}`} data-beneath={index > 0 || undefined}>
      <Table.Th scope="row">
        {periodNames[period]} {index === 0 && <span className="quiet cell-note">{stated}</span>}
      </Table.Th>
      <Table.Td data-label={columns.strand}>{strandNames[strand]}</Table.Td>
      <Table.Td data-label={columns.state}>
        {index === 0 || account === null ? stateText(told) : `${texts.beneath} ${accountText(account)}`}
      </Table.Td>
      <Table.Td data-label={columns.source}>{account === null ? nothing : sourceNames[account.source]}</Table.Td>
      <Table.Td data-label={columns.day} className="nowrap">
        {account?.reportedOn ?? nothing}
      </Table.Td>
      <Table.Td data-label={columns.note}>
        {account === null ? nothing : <Note account={account} />}
        {account !== null && onCorrect !== null && (
          <button type="button" className="link-button" onClick={() => onCorrect({ period, strand, account })}>
            {texts.correct}
            <span className="visually-hidden">
              {' '}
              {periodNames[period]}, {strandNames[strand]}, {sourceNames[account.source]}
            </span>
          </button>
        )}{' '}
        {account !== null && onCorrect !== null && (
          <TakeBack
            childId={childId}
            kind="history"
            id={account.entryId}
            what={`${periodNames[period]}, ${strandNames[strand]}, ${sourceNames[account.source]}`}
          />
        )}
      </Table.Td>
    </Table.Tr>
  ));
};

const Note = ({ account }: { readonly account: HistoryAccount }) => (
  <span>
    {account.note} <FactMark {...account} />
    {account.corrections.length > 0 && (
      <span className="quiet cell-note">
        {texts.corrected(account.corrections.length, actorText(account.corrections.at(-1)?.actorName ?? null))}
      </span>
    )}
  </span>
);
