import { Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { useWrite } from '../../api/use-write';
import { summaryQuery } from '../child/child-queries';
import { EntryForm } from '../entry-form/entry-form';
import { ageText } from '../wording';
import { texts } from './texts';

const fields = [
  { name: 'reference', label: texts.reference, kind: 'text' },
  { name: 'bornMonth', label: texts.bornMonth, kind: 'text' },
  { name: 'reason', label: texts.reason, kind: 'lines' },
] as const;

/** Reference and birth month, and the assessments whose signed age it would no longer give. */
export const Identity = ({ childId, corrects }: { readonly childId: string; readonly corrects: boolean }) => {
  const { data: summary } = useQuery(summaryQuery(childId));
  const correct = useWrite(
    (body: { readonly bornMonth: string; readonly reference: string | null; readonly reason: string }, header) =>
      answer(api.POST('/children/{childId}/identity-corrections', { params: { path: { childId }, header }, body })),
  );
  if (summary === undefined) return null;
  const { bornMonth, reference, earlierReferences, agesAsSigned } = summary;
  return (
    <Stack component="section" gap="sm" aria-labelledby="identity">
      <Title order={2} size="h3" id="identity">
        {texts.identity}
      </Title>
      <Text size="sm">{texts.known(reference, bornMonth)}</Text>
      {earlierReferences.length > 0 && <Text size="sm">{texts.earlierReferences(earlierReferences)}</Text>}
      {agesAsSigned.length > 0 && (
        <>
          <Text size="sm">{texts.agesAsSigned}</Text>
          <ul className="struck">
            {agesAsSigned.map(({ assessmentId, assessedOn, ageMonths, correctedAgeMonths }) => (
              <li key={assessmentId}>
                {texts.ageAsSigned(assessedOn, ageText(ageMonths), ageText(correctedAgeMonths))}
              </li>
            ))}
          </ul>
        </>
      )}
      {corrects && (
        <EntryForm
          // Filled in anew with what a correction left.
          key={`${reference} ${bornMonth}`}
          title={texts.correctIdentity}
          fields={fields}
          initial={{ reference, bornMonth, reason: '' }}
          submit={texts.saveCorrection}
          isPending={correct.isPending}
          error={correct.error}
          onSubmit={(values, onSuccess) =>
            correct.mutate(
              { ...values, reference: values.reference === reference ? null : values.reference },
              { onSuccess },
            )
          }
        />
      )}
    </Stack>
  );
};
