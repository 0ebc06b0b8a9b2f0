import { Stack, Table, Text, Title } from '@mantine/core';
import { TakeBack } from '../retraction/take-back';
import { TakenBack } from '../retraction/taken-back';
import { ColumnHeads } from '../tables/column-heads';
import { nothing } from '../wording';
import { DischargeForm } from './discharge-form';
import type { Course } from './course-query';
import { ReadmitForm } from './readmit-form';
import { outcomeNames, texts } from './texts';
import { TransferForm } from './transfer-form';

type Props = { readonly course: Course; readonly moves: boolean };

export const Stays = ({ course, moves }: Props) => {
  const { childId, stays, discharges, dischargedOn } = course;
  const program = stays.at(-1)?.program ?? '';
  return (
    <Stack component="section" gap="sm" aria-labelledby="stays">
      <Title order={2} size="h3" id="stays">
        {texts.stays}
      </Title>
      <Table verticalSpacing="xs" className="stacking">
        <caption className="visually-hidden">{texts.stays}</caption>
        <ColumnHeads labels={[texts.program, texts.from, texts.to, texts.ended]} />
        <Table.Tbody>
          {[...stays].reverse().map(({ program, from, to, endedBy }, index) => (
            <Table.Tr key={index}>
              <Table.Th scope="row">{program}</Table.Th>
              <Table.Td data-label={texts.from}>{from}</Table.Td>
              <Table.Td data-label={texts.to}>{to ?? texts.stillThere}</Table.Td>
              <Table.Td data-label={texts.ended}>{endedBy === null ? nothing : texts.endings[endedBy]}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {discharges.map(({ on, outcome, reason }, index) => (
        <Text key={index} size="sm" component="div">
          {texts.dischargedAs(on, outcomeNames[outcome])}. {reason}{' '}
          {moves && on === dischargedOn && index === discharges.length - 1 && (
            <TakeBack childId={childId} kind="discharge" id={on} what={texts.dischargedAs(on, outcomeNames[outcome])} />
          )}
        </Text>
      ))}
      <TakenBack childId={childId} kinds={['discharge']} />
      {moves && dischargedOn === null && <TransferForm childId={childId} program={program} />}
      {moves && dischargedOn === null && <DischargeForm childId={childId} />}
      {moves && dischargedOn !== null && <ReadmitForm childId={childId} program={program} />}
    </Stack>
  );
};
