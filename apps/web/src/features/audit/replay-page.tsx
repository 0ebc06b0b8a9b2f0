import { Stack, TextInput, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { api, answer } from '../../api/client';
import { dayOf } from '../../api/day-of';
import { EmergencyBanner } from '../emergencies/emergency-banner';
import { Asked } from '../states/asked';
import { ReadLog } from './read-log';
import { recordedEvent, type ReplayedEvent } from './recorded-event';
import { framesOf } from './frames';
import { ReplayedMoment } from './replayed-moment';
import { texts } from './texts';

const route = getRouteApi('/shell/records/$childId');

export const ReplayPage = () => {
  const { childId } = route.useParams();
  const { knownOn } = route.useSearch();
  const navigate = route.useNavigate();
  const replay = useQuery({
    queryKey: ['child', childId, 'replay'],
    queryFn: () => answer(api.GET('/children/{childId}/replay', { params: { path: { childId } } })),
  });
  return (
    <Stack gap="lg">
      <EmergencyBanner childId={childId} />
      <Asked query={replay}>
        {({ events }) => (
          <Stack gap="md">
            <div className="spread">
              <Title order={1} size="h2">
                {texts.replayTitle(referenceIn(events))}
              </Title>
              <span className="quiet">{texts.readOnly}</span>
            </div>
            <TextInput
              type="date"
              label={texts.knownOn}
              description={texts.knownOnNote}
              maw={320}
              value={knownOn ?? ''}
              onChange={(event) =>
                void navigate({ search: { knownOn: event.currentTarget.value || undefined }, replace: true })
              }
            />
            <Replay events={events} knownOn={knownOn ?? null} />
          </Stack>
        )}
      </Asked>
      <ReadLog childId={childId} />
    </Stack>
  );
};

const referenceIn = (events: readonly ReplayedEvent[]): string => {
  const reference = events[0]?.what['reference'];
  return typeof reference === 'string' ? reference : texts.erased;
};

type Props = { readonly events: readonly ReplayedEvent[]; readonly knownOn: string | null };

const Replay = ({ events, knownOn }: Props) => {
  const view = route.useSearch();
  const navigate = route.useNavigate();
  const frames = useMemo(() => framesOf(events.map(recordedEvent), dayOf(knownOn)), [events, knownOn]);
  const last = frames.length - 1;
  const at = Math.min(Math.max((view.step ?? frames.length) - 1, 0), last);
  const frame = frames[at];
  const event = events.find(({ revision }) => revision === frame?.event.revision);
  if (frame === undefined || event === undefined) return <p className="empty">{texts.nothingKnown}</p>;
  return (
    <ReplayedMoment
      frames={frames}
      at={at}
      frame={frame}
      event={event}
      chosen={view.box ?? null}
      onMove={(to) => void navigate({ search: { ...view, step: to + 1 }, replace: true, resetScroll: false })}
      onChoose={(box) => void navigate({ search: { ...view, box: box === view.box ? undefined : box }, replace: true })}
    />
  );
};
