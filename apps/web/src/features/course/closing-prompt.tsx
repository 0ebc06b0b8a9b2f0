import { Alert, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { texts } from './texts';

type Props = {
  readonly childId: string;
  readonly closing: { readonly from: string; readonly to: string };
  readonly writes: boolean;
};

/** Stands on every page of a child that was discharged, until the closing assessment is signed. */
export const ClosingPrompt = ({ childId, closing: { from, to }, writes }: Props) => (
  <Alert color="yellow" title={texts.closingTitle} role="status">
    <Stack gap="xs">
      <Text size="sm">{texts.closing(from, to)}</Text>
      {writes && (
        <Link to="/children/$childId/assess" params={{ childId }}>
          {texts.signClosing}
        </Link>
      )}
    </Stack>
  </Alert>
);
