import { Stack, Table, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { TakeBack } from '../retraction/take-back';
import { TakenBack } from '../retraction/taken-back';
import { Asked } from '../states/asked';
import { actorText, nothing } from '../wording';
import { areasText, pointText } from './point-text';
import { RelationalForm, type ChosenRating } from './relational-form';
import { relationalHealthQuery, type RelationalPoint } from './relational-health-queries';
import { texts } from './texts';

const { columns } = texts;

/** Over time, newest first, with assessments and on its own. */
export const RelationalHealthSection = ({
  childId,
  writes,
}: {
  readonly childId: string;
  readonly writes: boolean;
}) => {
  const asked = useQuery(relationalHealthQuery(childId));
  const [correcting, setCorrecting] = useState<ChosenRating | null>(null);
  return (
    <Stack component="section" gap="md">
      <Title order={2} size="h3">
        {texts.title}
      </Title>
      <Text size="sm">{texts.about}</Text>
      <Asked query={asked} isEmpty={({ points }) => points.length === 0} empty={texts.empty}>
        {({ points }) => (
          <Table verticalSpacing={4} className="stacking">
            <caption className="visually-hidden">{texts.title}</caption>
            <Table.Thead>
              <Table.Tr>
                {Object.values(columns).map((label) => (
                  <Table.Th key={label} scope="col">
                    {label}
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {points.toReversed().map((point) => (
                <Row
                  key={point.byArea?.relationalHealthId ?? point.assessmentId}
                  point={point}
                  childId={childId}
                  onCorrect={writes ? setCorrecting : null}
                />
              ))}
            </Table.Tbody>
          </Table>
        )}
      </Asked>
      <TakenBack childId={childId} kinds={['relational-health']} />
      {writes && (
        <details className="as-card" open={correcting !== null || undefined}>
          <summary>{correcting === null ? texts.record : texts.correction}</summary>
          <RelationalForm
            key={correcting?.byArea.relationalHealthId ?? 'new'}
            childId={childId}
            correcting={correcting}
            onDone={() => setCorrecting(null)}
          />
        </details>
      )}
    </Stack>
  );
};

type RowProps = {
  readonly point: RelationalPoint;
  readonly childId: string;
  readonly onCorrect: ((chosen: ChosenRating) => void) | null;
};

const Row = ({ point, childId, onCorrect }: RowProps) => {
  const { on, from, rater, byArea } = point;
  return (
    <Table.Tr>
      <Table.Th scope="row" className="nowrap">
        {on}
      </Table.Th>
      <Table.Td data-label={columns.how}>{texts.how[from]}</Table.Td>
      <Table.Td data-label={columns.value}>{pointText(point)}</Table.Td>
      <Table.Td data-label={columns.areas}>{byArea === null ? nothing : areasText(byArea)}</Table.Td>
      <Table.Td data-label={columns.rater}>{rater}</Table.Td>
      <Table.Td data-label={columns.note}>
        {byArea === null ? (
          nothing
        ) : (
          <span>
            {byArea.note}{' '}
            {byArea.corrections.length > 0 && (
              <span className="quiet cell-note">
                {texts.corrected(byArea.corrections.length, actorText(byArea.corrections.at(-1)?.actorName ?? null))}
              </span>
            )}
            {onCorrect !== null && (
              <button type="button" className="link-button" onClick={() => onCorrect({ on, rater, byArea })}>
                {texts.correct}
                <span className="visually-hidden"> {texts.correctHint(on)}</span>
              </button>
            )}{' '}
            {onCorrect !== null && (
              <TakeBack childId={childId} kind="relational-health" id={byArea.relationalHealthId} what={on} />
            )}
          </span>
        )}
      </Table.Td>
    </Table.Tr>
  );
};
