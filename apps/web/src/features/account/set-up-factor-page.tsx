import { Card, Stack, Text, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { goOn } from '../session/session';
import { texts as sessionTexts } from '../session/texts';
import { EnrolFactor, type Enrolled } from './enrol-factor';
import { RecoveryCodes } from './recovery-codes';

/** At the sign-in of somebody whose role needs a second factor and who has none yet. */
export const SetUpFactorPage = () => {
  const [enrolled, setEnrolled] = useState<Enrolled | null>(null);
  const cache = useQueryClient();
  const navigate = useNavigate();
  const enter = async ({ session }: Enrolled): Promise<void> => {
    cache.clear();
    goOn(cache, session);
    await navigate({ to: '/' });
  };
  return (
    <main className="sign-in">
      <Stack gap="lg">
        <header>
          <Title order={1}>{sessionTexts.setUpFactor}</Title>
          <Text c="dark.5">{sessionTexts.setUpFactorNote}</Text>
        </header>
        {enrolled === null ? (
          <Card withBorder padding="lg">
            <EnrolFactor asksPassword={false} onEnrolled={setEnrolled} />
          </Card>
        ) : (
          <RecoveryCodes codes={enrolled.recoveryCodes} onKept={() => void enter(enrolled)} />
        )}
      </Stack>
    </main>
  );
};
