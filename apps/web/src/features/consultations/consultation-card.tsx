import { Alert, Badge, Button, Card, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { ChildName } from '../child/child-name';
import { usePerson } from '../session/session';
import { ConsultationActions } from './consultation-actions';
import type { ListedConsultation } from './consultations-query';
import { texts } from './texts';

export const ConsultationCard = ({ consultation }: { readonly consultation: ListedConsultation }) => {
  const { consultationId, partner, kind, childId, reference, question, receivedOn, status } = consultation;
  const { note, answeredOn, share } = consultation;
  const keeps = usePerson()?.role === 'clinician';
  const [address, setAddress] = useState<string | null>(null);
  const headingId = `consultation-${consultationId}`;
  return (
    <Card withBorder padding="md" component="section" aria-labelledby={headingId}>
      <Stack gap="xs">
        <div className="spread">
          <Title order={3} size="h4" id={headingId}>
            {partner}
          </Title>
          <Badge variant={status === 'requested' ? 'filled' : 'outline'} color="gray.8">
            {texts.statuses[status]}
          </Badge>
        </div>
        <Text size="sm">
          {childId !== null && (
            <>
              <Link to="/children/$childId/consultations" params={{ childId }}>
                <ChildName childId={childId} reference={reference} />
              </Link>
              {': '}
            </>
          )}
          {texts.received(receivedOn, texts.kinds[kind])}
        </Text>
        <Text>{question ?? texts.erased}</Text>
        {answeredOn !== null && (
          <Text size="sm">
            {texts.answered(answeredOn)}: {note ?? texts.erased}
          </Text>
        )}
        {share !== null && (
          <Text size="sm">
            {texts.shared(texts.bases[share.basis], share.expiresOn, share.maxDownloads, share.downloadsLeft)}
            {share.withheld !== null && ` ${texts.withheld(share.withheld)}`}
            {share.endedWithConsent && <strong> {texts.endedWithConsent}</strong>}
            {share.revokedOn !== null && <strong> {texts.revoked(share.revokedOn)}</strong>}
          </Text>
        )}
        {address !== null && (
          <Alert title={texts.linkTitle} role="status">
            <Stack gap="xs">
              <Text size="sm">{texts.linkNote}</Text>
              <code style={{ overflowWrap: 'anywhere' }}>{address}</code>
              <div>
                <Button size="xs" variant="default" onClick={() => setAddress(null)}>
                  {texts.linkSeen}
                </Button>
              </div>
            </Stack>
          </Alert>
        )}
        {keeps && <ConsultationActions consultation={consultation} onShared={setAddress} />}
      </Stack>
    </Card>
  );
};
