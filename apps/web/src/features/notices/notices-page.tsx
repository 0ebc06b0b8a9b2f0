import { Button, Stack, Table, Text, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { answer, api } from '../../api/client';
import { ChildName } from '../child/child-name';
import { Asked } from '../states/asked';
import { ColumnHeads } from '../tables/column-heads';
import { noticesQuery, unseenQuery, type NoticeOfDay } from './notices-query';
import { texts } from './texts';

export const NoticesPage = () => {
  const notices = useQuery(noticesQuery);
  const cache = useQueryClient();
  const seeAll = useMutation({
    mutationFn: () => answer(api.POST('/notices/seen', { body: { noticeId: null } })),
    onSuccess: async () => {
      await cache.invalidateQueries({ queryKey: noticesQuery.queryKey });
      await cache.invalidateQueries({ queryKey: unseenQuery.queryKey });
    },
  });
  return (
    <Stack gap="md">
      <Title order={1} size="h2">
        {texts.title}
      </Title>
      <Text>{texts.note}</Text>
      <Asked query={notices} isEmpty={(list) => list.notices.length === 0} empty={texts.none}>
        {(list) => (
          <>
            <NoticesTable notices={list.notices} today={list.today} />
            {list.notices.some(({ seen }) => !seen) && (
              <Button variant="default" loading={seeAll.isPending} onClick={() => seeAll.mutate()} w="fit-content">
                {texts.seeAll}
              </Button>
            )}
          </>
        )}
      </Asked>
      <Text role="status" size="sm">
        {seeAll.isSuccess ? texts.seen : ''}
      </Text>
    </Stack>
  );
};

const NoticesTable = ({ notices, today }: { readonly notices: readonly NoticeOfDay[]; readonly today: string }) => (
  <Table verticalSpacing="xs" className="stacking">
    <caption className="visually-hidden">{texts.title}</caption>
    <ColumnHeads labels={[texts.who, texts.what, texts.dueOn]} />
    <Table.Tbody>
      {notices.map((notice) => (
        <Table.Tr key={notice.noticeId}>
          <Table.Th scope="row">
            <About notice={notice} />
          </Table.Th>
          <Table.Td data-label={texts.what}>
            {!notice.seen && <span className="unseen">{texts.fresh}</span>} {texts.said(notice)}
          </Table.Td>
          <Table.Td data-label={texts.dueOn}>
            <span className="due" data-state={notice.dueOn < today ? 'overdue' : 'due'}>
              {notice.dueOn}
            </span>
          </Table.Td>
        </Table.Tr>
      ))}
    </Table.Tbody>
  </Table>
);

const About = ({ notice: { childId, reference, kind, isOwn, personName } }: { readonly notice: NoticeOfDay }) => {
  if (childId === null) return isOwn ? <Link to="/own-record">{texts.you}</Link> : <>{personName}</>;
  const to = kind === 'amendment' ? '/children/$childId/amendments' : '/children/$childId';
  return (
    <Link to={to} params={{ childId }}>
      <ChildName childId={childId} reference={reference} />
    </Link>
  );
};
