import { Button, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Link, Outlet, useNavigate } from '@tanstack/react-router';
import { useLiveUpdates } from '../live/use-live-updates';
import { NoticesBell } from '../notices/notices-bell';
import { signOut, usePerson } from '../session/session';
import { texts as sessionTexts } from '../session/texts';
import { PageGroup, PageLink } from './page-group';
import { pagesOf } from './pages-of';
import { texts } from './texts';

/** The frame around every page of a person who is signed in. */
export const Shell = () => {
  const person = usePerson();
  const cache = useQueryClient();
  const navigate = useNavigate();
  useLiveUpdates(person !== null && person.role !== 'administrator');
  if (person === null) return null;
  const leave = async (): Promise<void> => {
    await signOut(cache);
    await navigate({ to: '/sign-in' });
  };
  return (
    <div className="shell">
      <a href="#content" className="skip">
        {texts.skip}
      </a>
      <header className="top">
        <Link to="/" className="brand">
          {sessionTexts.product}
        </Link>
        <nav aria-label={texts.navigation} className="pages">
          {pagesOf(person.role).map((entry) =>
            'pages' in entry ? <PageGroup key={entry.label} group={entry} /> : <PageLink key={entry.to} page={entry} />,
          )}
        </nav>
        <div className="who">
          {person.role !== 'auditor' && <NoticesBell />}
          <Text size="sm" component="span">
            <Link to="/account" title={texts.account}>
              {person.displayName}
            </Link>{' '}
            <span className="role">{sessionTexts.roles[person.role]}</span>
          </Text>
          <Button size="xs" variant="default" onClick={() => void leave()}>
            {sessionTexts.signOut}
          </Button>
        </div>
      </header>
      <main id="content" tabIndex={-1}>
        <Outlet />
      </main>
      <footer className="foot">
        <p>
          {texts.demonstrationNorms} <Link to="/reference">{texts.reference}</Link>
        </p>
        <p>{texts.notAffiliated}</p>
      </footer>
    </div>
  );
};
