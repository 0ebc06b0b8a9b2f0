import { Table } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { areasText, newestByArea, pointText } from './point-text';
import { relationalHealthQuery } from './relational-health-queries';
import { texts } from './texts';

type Props = {
  readonly childId: string;
  readonly value: number | null;
  /** The day that is looked at; null is now. */
  readonly until: string | null;
};

/** Beside the domains, because it bears on all of them. */
export const RelationalHealthBeside = ({ childId, value, until }: Props) => {
  const { data } = useQuery(relationalHealthQuery(childId));
  const newest = newestByArea(data?.points ?? [], until);
  return (
    <Table verticalSpacing={4}>
      <caption>{texts.beside}</caption>
      <Table.Tbody>
        <Table.Tr>
          <Table.Th scope="row">{texts.withAssessment}</Table.Th>
          <Table.Td>{pointText({ value, byArea: null })}</Table.Td>
        </Table.Tr>
        {newest !== null && newest.byArea !== null && (
          <Table.Tr>
            <Table.Th scope="row">{texts.newestByArea(newest.on)}</Table.Th>
            <Table.Td>
              {pointText(newest)} <span className="quiet cell-note">{areasText(newest.byArea)}</span>
            </Table.Td>
          </Table.Tr>
        )}
      </Table.Tbody>
    </Table>
  );
};
