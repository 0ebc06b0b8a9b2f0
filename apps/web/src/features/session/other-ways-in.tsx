import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { demonstrationAccountsQuery } from './demonstration-accounts-query';
import { texts } from './texts';

/** For whoever has a code and no password yet. A demonstration home has its accounts already. */
export const OtherWaysIn = () => {
  const { data } = useQuery(demonstrationAccountsQuery);
  return (
    <Stack gap="xs" component="nav" aria-label={texts.otherWays}>
      <Link to="/password">{texts.haveCode}</Link>
      {data?.accounts.length === 0 && <Link to="/first-administrator">{texts.isEmptyHome}</Link>}
    </Stack>
  );
};
