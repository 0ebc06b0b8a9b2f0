import { Table } from '@mantine/core';
import { ColumnHeads } from '../tables/column-heads';
import { regionNames } from '../wording';
import type { ProgramOutcomes } from './outcomes-query';
import { texts } from './texts';

export const FlagTable = ({ outcomes: { flags } }: { readonly outcomes: ProgramOutcomes }) => (
  <div>
    <Table verticalSpacing="xs" maw={640}>
      <caption>{texts.flags}</caption>
      <ColumnHeads labels={[texts.region, texts.raised, texts.accepted, texts.declined]} />
      <Table.Tbody>
        {[...flags].reverse().map(({ region, raised, accepted, declined }) => (
          <Table.Tr key={region}>
            <Table.Th scope="row">{regionNames[region]}</Table.Th>
            {[raised, accepted, declined].map((count, index) => (
              <Table.Td key={index}>{count ?? <span className="suppressed">{texts.withheld}</span>}</Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
    <a href="/outcomes?format=csv&table=flags" download>
      {texts.csv}
    </a>
  </div>
);
