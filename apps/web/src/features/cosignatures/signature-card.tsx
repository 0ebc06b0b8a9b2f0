import { brainFunctions } from '@understory/domain';
import { Badge, Card, Stack, Text, Title } from '@mantine/core';
import { useStaffNames } from '../people/use-staff-names';
import { kindNames } from '../wording';
import { AnswerForm } from './answer-form';
import type { Signature } from './cosignature-queries';
import { texts } from './texts';

export const SignatureCard = ({ childId, signature }: { readonly childId: string; readonly signature: Signature }) => {
  const names = useStaffNames();
  const { assessmentId, kind, assessedOn, standing, signedBy, answeredBy, answeredOn, reason } = signature;
  const nameOf = (accountId: string): string => names.get(accountId) ?? accountId;
  const headingId = `signature-${assessmentId}`;
  const counts = standing === 'signed' || standing === 'cosigned';
  return (
    <Card withBorder padding="md" component="section" aria-labelledby={headingId}>
      <Stack gap="xs">
        <div className="spread">
          <Title order={3} size="h4" id={headingId}>
            {assessedOn}: {kindNames[kind]}
          </Title>
          <Badge variant={standing === 'waiting' ? 'filled' : 'outline'} color={counts ? 'understory.8' : 'gray.8'}>
            {texts.standings[standing]}
          </Badge>
        </div>
        <Text size="sm">
          {[texts.signedBy(nameOf(signedBy)), texts.rater(signature.rater), ...certificationOf(signature)].join(' · ')}
        </Text>
        {answeredBy !== null && (
          <Text size="sm">
            {texts.answered(nameOf(answeredBy), answeredOn ?? '')}
            {reason !== null && `: ${reason}`}
          </Text>
        )}
        {standing === 'waiting' && <Ratings scores={signature.scores} />}
        {standing === 'waiting' && <AnswerForm childId={childId} signature={signature} />}
      </Stack>
    </Card>
  );
};

const certificationOf = ({ exempt, signerCertified }: Signature): readonly string[] => {
  if (exempt === 'import') return [texts.imported];
  if (signerCertified === null) return [];
  return [signerCertified ? texts.certified : texts.notCertified];
};

const Ratings = ({ scores }: { readonly scores: readonly (number | null)[] }) => (
  <details>
    <summary>{texts.scores}</summary>
    <ol>
      {brainFunctions.map(({ name }, index) => (
        <li key={name}>
          {name}: {scores[index] ?? texts.notRated}
        </li>
      ))}
    </ol>
  </details>
);
