import { brainFunctions } from '@understory/domain';
import { List, Table, Text } from '@mantine/core';
import type { AssessmentInMap } from '../child/child-queries';
import { ColumnHeads } from '../tables/column-heads';
import { regionNames } from '../wording';
import { kappaText } from './kappa-text';
import { texts } from './texts';

type Second = NonNullable<AssessmentInMap['secondRating']>;

/** How far two raters agree: the whole, each region, and the functions to talk about. */
export const SecondRating = ({ second: { rater, agreement } }: { readonly second: Second }) => {
  const { kappa, n, undefinedBecause, regions, differing } = agreement;
  return (
    <>
      <Text size="sm">{texts.secondBy(rater, n)}</Text>
      {kappa !== null && <Text size="sm">{texts.kappa(kappaText(kappa), n)}</Text>}
      {undefinedBecause !== null && <Text size="sm">{texts.noKappa[undefinedBecause]}</Text>}
      <Table verticalSpacing={4}>
        <caption>{texts.agreementByRegion}</caption>
        <ColumnHeads labels={[texts.region, texts.bothRated, texts.exact, texts.withinOne]} />
        <Table.Tbody>
          {[...regions].reverse().map((region) => (
            <Table.Tr key={region.region}>
              <Table.Th scope="row">{regionNames[region.region]}</Table.Th>
              <Table.Td>{region.n}</Table.Td>
              <Table.Td>{region.exact}</Table.Td>
              <Table.Td>{region.withinOne}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {differing.length > 0 && (
        <>
          <Text size="sm" fw={600}>
            {texts.differing}
          </Text>
          <List size="sm">
            {differing.map(({ number, first, second }) => (
              <List.Item key={number}>{texts.differs(nameOf(number), first, second)}</List.Item>
            ))}
          </List>
        </>
      )}
    </>
  );
};

const nameOf = (number: number): string => `${number} ${brainFunctions[number - 1]?.name ?? ''}`;
