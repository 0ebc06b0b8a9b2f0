import { Table } from '@mantine/core';
import { foundIn, neededBy } from './criterion-words';
import { texts } from './texts';
import type { FlagOfChild } from '../child/child-queries';
import { ColumnHeads } from '../tables/column-heads';

type Criterion = FlagOfChild['criteria'][number];

/** Why the flag stands, criterion by criterion. */
export const CriteriaTable = ({ criteria }: { readonly criteria: readonly Criterion[] }) => (
  <Table verticalSpacing={4} className="stacking">
    <caption className="visually-hidden">{texts.criterion}</caption>
    <ColumnHeads labels={[texts.criterion, texts.value, texts.threshold, texts.met, texts.evidence]} />
    <Table.Tbody>
      {criteria.map(({ key, value, threshold, met, evidence }, place) => (
        // A policy may ask the same twice, with other limits.
        <Table.Tr key={`${place} ${key}`}>
          <Table.Th scope="row">{texts.criteria[key]}</Table.Th>
          <Table.Td data-label={texts.value} className="nowrap">
            {foundIn({ key, value, threshold })}
          </Table.Td>
          <Table.Td data-label={texts.threshold} className="nowrap">
            {neededBy({ key, value, threshold })}
          </Table.Td>
          <Table.Td data-label={texts.met} className="nowrap">
            {met ? texts.yes : texts.no}
          </Table.Td>
          <Table.Td data-label={texts.evidence}>
            <ul className="plain">
              {evidence.map((item) => (
                <li key={evidenceText(item)}>{evidenceText(item)}</li>
              ))}
            </ul>
          </Table.Td>
        </Table.Tr>
      ))}
    </Table.Tbody>
  </Table>
);

const evidenceText = (item: Criterion['evidence'][number]): string =>
  item.type === 'assessment'
    ? texts.assessment(item.date ?? '', item.kind ?? '')
    : texts.intervention(
        item.intervention ?? '',
        Math.round(item.deliveredMinutes ?? 0),
        Math.round(item.plannedMinutes ?? 0),
        item.doses ?? 0,
      );
