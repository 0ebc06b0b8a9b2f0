import { Alert, Button, Stack, Text } from '@mantine/core';
import { texts } from './texts';

type Props = { readonly codes: readonly string[]; readonly onKept: () => void };

/** The one time they can be read: they stay until they are said to be kept. */
export const RecoveryCodes = ({ codes, onKept }: Props) => (
  <Alert title={texts.codes} role="status" variant="light" className="problem">
    <Stack gap="xs" align="flex-start">
      <Text size="sm">{texts.codesNote}</Text>
      <ol style={{ columnWidth: '13rem', margin: 0, paddingLeft: '1.6rem', width: '100%' }}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <Button size="xs" variant="default" onClick={onKept}>
        {texts.codesKept}
      </Button>
    </Stack>
  </Alert>
);
