import { Stack, Table, Title } from '@mantine/core';
import { TakeBack } from '../retraction/take-back';
import { TakenBack } from '../retraction/taken-back';
import { ColumnHeads } from '../tables/column-heads';
import { CorrectIncidentForm } from './correct-incident-form';
import type { Course, IncidentInCourse } from './course-query';
import { IncidentForm } from './incident-form';
import { incidentNames, texts } from './texts';

type Props = { readonly course: Course; readonly writes: boolean };

export const Incidents = ({ course: { childId, incidents }, writes }: Props) => (
  <Stack component="section" gap="sm" aria-labelledby="incidents">
    <Title order={2} size="h3" id="incidents">
      {texts.incidents}
    </Title>
    {incidents.length === 0 ? (
      <p className="empty">{texts.noIncidents}</p>
    ) : (
      <IncidentTable incidents={incidents} childId={writes ? childId : null} />
    )}
    <TakenBack childId={childId} kinds={['incident']} />
    {writes && <IncidentForm childId={childId} />}
    {writes &&
      incidents.map((incident) => (
        <CorrectIncidentForm
          // Filled in anew with what a correction left.
          key={`${incident.incidentId} ${incident.corrections}`}
          childId={childId}
          incident={incident}
        />
      ))}
  </Stack>
);

type TableProps = {
  readonly incidents: readonly IncidentInCourse[];
  /** Null for whoever may not write. */
  readonly childId: string | null;
};

const IncidentTable = ({ incidents, childId }: TableProps) => (
  <Table verticalSpacing="xs" className="stacking">
    <caption className="visually-hidden">{texts.incidents}</caption>
    <ColumnHeads labels={[texts.when, texts.kind, texts.lasted, texts.setting, texts.description]} />
    <Table.Tbody>
      {incidents.map(({ incidentId, kind, happenedAt, minutes, setting, description, corrections }) => (
        <Table.Tr key={incidentId}>
          <Table.Th scope="row">{happenedAt.slice(0, 16).replace('T', ' ')}</Table.Th>
          <Table.Td data-label={texts.kind}>{incidentNames[kind]}</Table.Td>
          <Table.Td data-label={texts.lasted}>{texts.minutesShort(minutes)}</Table.Td>
          <Table.Td data-label={texts.setting}>{setting}</Table.Td>
          <Table.Td data-label={texts.description}>
            {description}
            {corrections > 0 && <span className="quiet"> ({texts.corrected(corrections)})</span>}{' '}
            {childId !== null && (
              <TakeBack
                childId={childId}
                kind="incident"
                id={incidentId}
                what={`${incidentNames[kind]}, ${happenedAt.slice(0, 16).replace('T', ' ')}`}
              />
            )}
          </Table.Td>
        </Table.Tr>
      ))}
    </Table.Tbody>
  </Table>
);
