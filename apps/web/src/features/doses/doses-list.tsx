import { addDays, type ArousalState } from '@understory/domain';
import { Button, Stack, Table, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { today } from '../../api/today';
import { dosesQuery, type DeliveredDose, type InterventionInMap } from '../child/child-queries';
import { TakeBack } from '../retraction/take-back';
import { TakenBack } from '../retraction/taken-back';
import { Asked } from '../states/asked';
import { CorrectDoseForm } from './correct-dose-form';
import { texts } from './texts';

type Props = {
  readonly childId: string;
  readonly interventions: readonly InterventionInMap[];
  readonly writes: boolean;
};

const shownDays = 14;

export const DosesList = ({ childId, interventions, writes }: Props) => {
  const [correcting, setCorrecting] = useState<string | null>(null);
  const doses = useQuery(dosesQuery(childId, addDays(today(), 1 - shownDays), today()));
  const activityOf = (id: string): string =>
    interventions.find(({ interventionId }) => interventionId === id)?.activity ?? texts.unknown;
  return (
    <Stack component="section" gap="sm" aria-labelledby="doses">
      <Title order={2} size="h3" id="doses">
        {texts.list}
      </Title>
      <Asked query={doses} isEmpty={({ doses: all }) => all.length === 0} empty={texts.empty}>
        {({ doses: all, isCut }) => (
          <>
            <Table className="stacking">
              <Table.Thead>
                <Table.Tr>
                  {texts.head.map((head) => (
                    <Table.Th key={head} scope="col">
                      {head}
                    </Table.Th>
                  ))}
                  {writes && <Table.Th scope="col">{texts.correct}</Table.Th>}
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {all.map((dose) => {
                  const when = shownMoment(dose.deliveredAt);
                  const activity = activityOf(dose.interventionId);
                  return (
                    <Table.Tr key={dose.doseId}>
                      <Table.Th scope="row">
                        {when} {dose.corrected && <em className="quiet">({texts.corrected})</em>}
                      </Table.Th>
                      <Table.Td data-label={texts.head[1]}>{activity}</Table.Td>
                      <Table.Td data-label={texts.head[2]}>{dose.minutes}</Table.Td>
                      <Table.Td data-label={texts.head[3]}>{dose.deliveredBy}</Table.Td>
                      <Table.Td data-label={texts.head[4]}>{statesOf(dose)}</Table.Td>
                      {writes && (
                        <Table.Td data-label={texts.correct}>
                          {correcting === dose.doseId ? (
                            <CorrectDoseForm childId={childId} dose={dose} onDone={() => setCorrecting(null)} />
                          ) : (
                            <div className="acts">
                              <Button
                                size="compact-sm"
                                variant="default"
                                aria-label={texts.correctOf(activity, when)}
                                onClick={() => setCorrecting(dose.doseId)}
                              >
                                {texts.correct}
                              </Button>
                              <TakeBack childId={childId} kind="dose" id={dose.doseId} what={`${activity}, ${when}`} />
                            </div>
                          )}
                        </Table.Td>
                      )}
                    </Table.Tr>
                  );
                })}
              </Table.Tbody>
            </Table>
            {isCut && <p className="quiet">{texts.isCut}</p>}
          </>
        )}
      </Asked>
      <TakenBack childId={childId} kinds={['dose']} />
    </Stack>
  );
};

const statesOf = ({ stateBefore, stateAfter }: DeliveredDose): string =>
  stateBefore === null && stateAfter === null ? texts.notSaid : `${stateName(stateBefore)} → ${stateName(stateAfter)}`;

const stateName = (state: ArousalState | null): string => (state === null ? texts.notSaid : texts.states[state]);

/** As it was written, without its offset: the day and the clock of the place where it was given. */
const shownMoment = (deliveredAt: string): string => deliveredAt.slice(0, 16).replace('T', ' ');
