import { Table, Text } from '@mantine/core';
import type { Adherence } from '../child/child-queries';
import { texts as doseTexts } from '../doses/texts';
import { texts } from './texts';

/** Counts, with how many doses say nothing: no more can be read from them. */
export const StatesAroundDoses = ({ counted }: { readonly counted: Adherence['states'] }) => {
  const { doses, toldBefore, toldAfter, states } = counted;
  if (toldBefore === 0 && toldAfter === 0) return null;
  return (
    <details className="as-table">
      <summary>{texts.states}</summary>
      <Text size="sm">{texts.statesNote}</Text>
      <Table className="stacking" captionSide="top">
        <caption>{texts.statesCaption(doses, toldBefore, toldAfter)}</caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{texts.state}</Table.Th>
            <Table.Th scope="col">{texts.before}</Table.Th>
            <Table.Th scope="col">{texts.after}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {states.map(({ state, before, after }) => (
            <Table.Tr key={state}>
              <Table.Th scope="row">{doseTexts.states[state]}</Table.Th>
              <Table.Td data-label={texts.before}>{before}</Table.Td>
              <Table.Td data-label={texts.after}>{after}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </details>
  );
};
