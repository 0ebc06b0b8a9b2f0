import { Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Asked } from '../states/asked';
import { signaturesQuery } from './cosignature-queries';
import { SignatureCard } from './signature-card';
import { texts } from './texts';

const route = getRouteApi('/shell/children/$childId/signatures');

export const SignaturesPage = () => {
  const { childId } = route.useParams();
  const signatures = useQuery(signaturesQuery(childId));
  return (
    <Stack gap="md">
      <div>
        <Title order={2} size="h3">
          {texts.title}
        </Title>
        <Text size="sm">{texts.explained}</Text>
      </div>
      <Asked query={signatures} isEmpty={({ signatures: all }) => all.length === 0} empty={texts.empty}>
        {({ signatures: all }) =>
          [...all]
            .reverse()
            .map((signature) => <SignatureCard key={signature.assessmentId} childId={childId} signature={signature} />)
        }
      </Asked>
    </Stack>
  );
};
