import { Alert, Button, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { texts } from './texts';

export type IssuedCode = { readonly displayName: string; readonly passwordCode: string };
type Props = { readonly issued: IssuedCode; readonly onSeen: () => void };

/** The one time a code can be read: it stays until it is said to be noted. */
export const PasswordCodeNote = ({ issued: { displayName, passwordCode }, onSeen }: Props) => (
  <Alert title={texts.codeTitle(displayName)} role="status" variant="light" className="problem">
    <Stack gap="xs" align="flex-start">
      <Text size="lg" fw={700} component="code" style={{ overflowWrap: 'anywhere' }}>
        {passwordCode}
      </Text>
      <Text size="sm">
        {texts.codeNote} <Link to="/password">{`${location.origin}/app/password`}</Link>.
      </Text>
      <Button size="xs" variant="default" onClick={onSeen}>
        {texts.codeSeen}
      </Button>
    </Stack>
  </Alert>
);
