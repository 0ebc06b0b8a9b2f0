import { Table } from '@mantine/core';
import type { Adherence } from '../child/child-queries';
import { ColumnHeads } from '../tables/column-heads';
import { inPercent } from '../wording';
import { texts } from './texts';

export type ShareRow = { readonly label: string; readonly share: Adherence['whole'] };

const heads = [texts.week, texts.planned, texts.delivered, texts.counted, texts.adherence] as const;

/** A bar for the eye and the same in numbers: the bar alone says nothing. */
export const AdherenceTable = ({ caption, rows }: { readonly caption: string; readonly rows: readonly ShareRow[] }) => (
  <Table className="stacking" captionSide="top">
    <caption>{caption}</caption>
    <ColumnHeads labels={heads} />
    <Table.Tbody>
      {rows.map(({ label, share }) => (
        <Table.Tr key={label}>
          <Table.Th scope="row">{label}</Table.Th>
          <Table.Td data-label={texts.planned}>{texts.minutes(share.plannedMinutes)}</Table.Td>
          <Table.Td data-label={texts.delivered}>{texts.minutes(share.deliveredMinutes)}</Table.Td>
          <Table.Td data-label={texts.counted}>{texts.minutes(share.countedMinutes)}</Table.Td>
          <Table.Td data-label={texts.adherence}>
            <span className="share">
              <span className="nowrap">{inPercent(share.adherencePercent)}</span>
              {share.adherencePercent !== null && (
                <svg viewBox="0 0 100 8" className="share-bar" aria-hidden="true" preserveAspectRatio="none">
                  <rect width={100} height={8} className="share-whole" />
                  <rect width={share.adherencePercent} height={8} className="share-part" />
                </svg>
              )}
            </span>
          </Table.Td>
        </Table.Tr>
      ))}
    </Table.Tbody>
  </Table>
);
