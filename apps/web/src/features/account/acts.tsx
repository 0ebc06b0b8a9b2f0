import { Table } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Moment } from '../operations/moment';
import { Asked } from '../states/asked';
import { ColumnHeads } from '../tables/column-heads';
import { actsQuery } from './account-queries';
import { Section } from './section';
import { texts } from './texts';

const columns = [texts.what, texts.when, texts.from, texts.detail] as const;

/** The last fifty. */
export const Acts = () => {
  const acts = useQuery(actsQuery);
  return (
    <Section title={texts.acts}>
      <Asked query={acts}>
        {({ acts: all }) => (
          <details className="as-card">
            <summary>{texts.newest(all.length)}</summary>
            <Table verticalSpacing="xs" className="stacking">
              <caption className="visually-hidden">{texts.acts}</caption>
              <ColumnHeads labels={columns} />
              <Table.Tbody>
                {all.map(({ actId, act, actedAt, cameFrom, detail }) => (
                  <Table.Tr key={actId}>
                    <Table.Th scope="row">{texts.words[act]}</Table.Th>
                    <Table.Td data-label={texts.when}>
                      <Moment at={actedAt} />
                    </Table.Td>
                    <Table.Td data-label={texts.from}>{cameFrom}</Table.Td>
                    <Table.Td data-label={texts.detail}>{detail}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </details>
        )}
      </Asked>
    </Section>
  );
};
