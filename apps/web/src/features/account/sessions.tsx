import { Button, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client';
import { Moment } from '../operations/moment';
import { done } from '../people/done';
import { Asked } from '../states/asked';
import { ProblemNote } from '../states/problem-note';
import { ColumnHeads } from '../tables/column-heads';
import { sessionsQuery, type OwnSession } from './account-queries';
import { browserName } from './browser-name';
import { Section } from './section';
import { texts } from './texts';
import { useOwnWrite } from './use-own-write';

const columns = [texts.browser, texts.place, texts.since, texts.lastSeen, texts.end] as const;

export const Sessions = () => {
  const sessions = useQuery(sessionsQuery);
  const endOthers = useOwnWrite(() => done(api.POST('/sessions/end', { body: { which: 'others' } })));
  return (
    <Section title={texts.sessions}>
      <Asked query={sessions}>
        {({ sessions: all }) => (
          <>
            <Table verticalSpacing="xs" className="stacking">
              <caption className="visually-hidden">{texts.sessions}</caption>
              <ColumnHeads labels={columns} />
              <Table.Tbody>
                {all.map((session) => (
                  <SessionRow key={session.sessionRef} session={session} />
                ))}
              </Table.Tbody>
            </Table>
            {endOthers.error !== null && <ProblemNote error={endOthers.error} />}
            {all.length > 1 && (
              <div>
                <Button
                  size="xs"
                  variant="default"
                  loading={endOthers.isPending}
                  onClick={() => endOthers.mutate(undefined)}
                >
                  {texts.endOthers}
                </Button>
              </div>
            )}
          </>
        )}
      </Asked>
    </Section>
  );
};

const SessionRow = ({ session }: { readonly session: OwnSession }) => {
  const { sessionRef, browser, cameFrom, startedAt, lastSeenAt, isThis } = session;
  const end = useOwnWrite(() => done(api.POST('/sessions/{sessionRef}/end', { params: { path: { sessionRef } } })));
  const name = browserName(browser);
  return (
    <Table.Tr>
      <Table.Th scope="row">{name}</Table.Th>
      <Table.Td data-label={texts.place}>{cameFrom}</Table.Td>
      <Table.Td data-label={texts.since}>
        <Moment at={startedAt} />
      </Table.Td>
      <Table.Td data-label={texts.lastSeen}>
        <Moment at={lastSeenAt} />
      </Table.Td>
      <Table.Td data-label={texts.end}>
        {isThis ? (
          <Text size="sm">{texts.here}</Text>
        ) : (
          <Button
            size="xs"
            variant="default"
            loading={end.isPending}
            aria-label={texts.endOf(name, startedAt.slice(0, 16).replace('T', ' '))}
            onClick={() => end.mutate(undefined)}
          >
            {texts.end}
          </Button>
        )}
      </Table.Td>
    </Table.Tr>
  );
};
