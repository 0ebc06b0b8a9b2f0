import { Stack, Title } from '@mantine/core';
import { Acts } from './acts';
import { PasswordForm } from './password-form';
import { SecondFactor } from './second-factor';
import { Sessions } from './sessions';
import { texts } from './texts';
import { Tokens } from './tokens';

export const AccountPage = () => (
  <Stack gap="xl">
    <Title order={1} size="h2">
      {texts.title}
    </Title>
    <PasswordForm />
    <SecondFactor />
    <Sessions />
    <Tokens />
    <Acts />
  </Stack>
);
