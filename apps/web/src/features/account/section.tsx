import { Stack, Title } from '@mantine/core';
import { useId, type ReactNode } from 'react';

type Props = { readonly title: string; readonly children: ReactNode };

/** One part of the account, found by its heading. */
export const Section = ({ title, children }: Props) => {
  const id = useId();
  return (
    <Stack gap="sm" component="section" aria-labelledby={id}>
      <Title order={2} size="h4" id={id}>
        {title}
      </Title>
      {children}
    </Stack>
  );
};
