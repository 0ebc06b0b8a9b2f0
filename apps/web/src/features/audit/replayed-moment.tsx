import { Stack, Title } from '@mantine/core';
import { AssessmentSlider } from '../brain-map/assessment-slider';
import { BrainMap } from '../brain-map/brain-map';
import { ChosenFunction } from '../brain-map/chosen-function';
import { Legend } from '../brain-map/legend';
import { useBands } from '../instrument/instruments-query';
import { eventNames } from './event-names';
import { MarkOfEvent } from '../disclosure/mark-of-event';
import { EventFacts } from './event-facts';
import { changedFunctions, newestAssessment, type Frame } from './frames';
import type { ReplayedEvent } from './recorded-event';
import { texts } from './texts';
import { whatChanged } from './what-changed';
import { Who } from './who';

type Props = {
  readonly frames: readonly Frame[];
  readonly at: number;
  readonly frame: Frame;
  readonly event: ReplayedEvent;
  readonly chosen: number | null;
  readonly onMove: (at: number) => void;
  readonly onChoose: (box: number) => void;
};

/** One event, and the record as it stood right after it. */
export const ReplayedMoment = ({ frames, at, frame, event, chosen, onMove, onChoose }: Props) => {
  const assessment = newestAssessment(frame.after);
  const bands = useBands(assessment?.instrumentVersion ?? null);
  const changes = whatChanged(frame);
  return (
    <Stack gap="md">
      <AssessmentSlider
        label={texts.slider}
        steps={frames.map(({ event: { type, occurredOn } }, index) =>
          texts.step(index + 1, frames.length, eventNames[type], occurredOn),
        )}
        at={at}
        onMove={onMove}
      />
      <div className="replay">
        <section className="happening" aria-label={eventNames[frame.event.type]}>
          <Title order={2} size="h4">
            {eventNames[frame.event.type]}
          </Title>
          <dl className="pairs">
            <dt>{texts.who}</dt>
            <dd>
              <Who who={event.who} />
            </dd>
            <dt>{texts.known}</dt>
            <dd>
              <time dateTime={event.knownOn}>{event.knownOn.slice(0, 16).replace('T', ' ')} UTC</time>
            </dd>
            <dt>{texts.happened}</dt>
            <dd>
              <time dateTime={event.happenedOn}>{event.happenedOn}</time>
            </dd>
            <dt>{texts.revision}</dt>
            <dd>{event.revision}</dd>
          </dl>
          <MarkOfEvent event={frame.event} />
          <Title order={3} size="h5" mt="sm">
            {texts.changed}
          </Title>
          <ul>
            {changes.map((change) => (
              <li key={change}>{change}</li>
            ))}
            {changes.length === 0 && <li>{texts.nothingChanged}</li>}
          </ul>
          <details>
            <summary>{texts.says}</summary>
            <EventFacts what={event.what} />
          </details>
        </section>
        {assessment === null ? (
          <p className="empty">{texts.noMap}</p>
        ) : (
          <Stack gap="xs">
            <BrainMap
              title={texts.mapAt(assessment.assessedOn)}
              values={assessment.scores}
              bands={bands}
              chosen={chosen}
              onChoose={onChoose}
              marked={changedFunctions(frame)}
            />
            <Legend bands={bands} />
            <ChosenFunction number={chosen} values={assessment.scores} typical={null} earlier={null} />
          </Stack>
        )}
      </div>
    </Stack>
  );
};
