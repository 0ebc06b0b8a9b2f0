import { Stack, Table, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { TakeBack } from '../retraction/take-back';
import { ColumnHeads } from '../tables/column-heads';
import { actorText } from '../wording';
import { EstimateForm } from './estimate-form';
import type { OfficialEstimate } from './history-queries';
import { periodNames, texts } from './texts';

type Props = { readonly childId: string; readonly estimates: readonly OfficialEstimate[]; readonly writes: boolean };

/** In place of the second published graph: what an official report says, if somebody has one. */
export const Estimates = ({ childId, estimates, writes }: Props) => {
  const [correcting, setCorrecting] = useState<OfficialEstimate | null>(null);
  return (
    <Stack component="section" gap="sm">
      <Title order={3} size="h4">
        {texts.estimates}
      </Title>
      <Text size="sm">{texts.estimatesNote}</Text>
      {estimates.length === 0 ? (
        <p className="quiet">{texts.noEstimates}</p>
      ) : (
        <Table verticalSpacing={4} className="stacking">
          <caption className="visually-hidden">{texts.estimates}</caption>
          <ColumnHeads labels={[texts.period, texts.estimate, texts.reportDay]} />
          <Table.Tbody>
            {estimates.map((one) => (
              <Table.Tr key={one.estimateId}>
                <Table.Th scope="row">{one.period === null ? texts.whole : periodNames[one.period]}</Table.Th>
                <Table.Td data-label={texts.estimate}>{one.estimate}</Table.Td>
                <Table.Td data-label={texts.reportDay}>
                  {one.reportedOn}{' '}
                  {one.corrections.length > 0 && (
                    <span className="quiet">
                      {texts.corrected(one.corrections.length, actorText(one.corrections.at(-1)?.actorName ?? null))}
                    </span>
                  )}{' '}
                  {writes && (
                    <button type="button" className="link-button" onClick={() => setCorrecting(one)}>
                      {texts.correct}
                    </button>
                  )}{' '}
                  {writes && (
                    <TakeBack
                      childId={childId}
                      kind="risk-estimate"
                      id={one.estimateId}
                      what={one.period === null ? texts.whole : periodNames[one.period]}
                    />
                  )}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      {writes && (
        <details className="as-card" open={correcting !== null || undefined}>
          <summary>{correcting === null ? texts.transcribe : texts.correctEstimate}</summary>
          <EstimateForm
            key={correcting?.estimateId ?? 'new'}
            childId={childId}
            correcting={correcting}
            onDone={() => setCorrecting(null)}
          />
        </details>
      )}
    </Stack>
  );
};
