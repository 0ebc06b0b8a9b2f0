import type { RecordKeys } from '@understory/access';
import {
  consultationPersonalFields,
  currentData,
  decideConsultation,
  evolveConsultation,
  type ChildId,
  type Consultation,
  type ConsultationCommand,
  type ConsultationEvent,
  type ConsultationEventDraft,
  type ConsultationId,
} from '@understory/domain';
import type { EventStore, Json, RecordedEvent } from '@understory/event-store';
import { consultationStream } from '../identity/streams';
import { sealingContext } from '../sealing/personal-data';
import {
  handleStreamCommand,
  type GivenBy,
  type StreamOutcome,
  type StreamPorts,
} from '../staff/handle-stream-command';

export type ConsultationPorts = StreamPorts & { readonly keys: RecordKeys };

/** Gives a command to one consultation. `childId` is whom it is about: under their key personal text is sealed. */
export const keepConsultation = async (
  ports: ConsultationPorts,
  consultationId: ConsultationId,
  childId: ChildId | null,
  command: ConsultationCommand,
  by: GivenBy,
): Promise<StreamOutcome> => {
  const stream = consultationStream(consultationId);
  // The child is enrolled, so the key is there: an erased child's is not, and nothing more is recorded of them.
  const key = childId === null ? null : await ports.keys.find(childId);
  if (childId !== null && key === null) return { outcome: 'refused', code: 'CONSULTATION.UNKNOWN', facts: {} };
  const seal = ({ type, data }: ConsultationEventDraft): Json => {
    const sealed: Record<string, Json> = { ...(data as unknown as Record<string, Json>) };
    for (const field of consultationPersonalFields[type]) {
      const plain = sealed[field];
      if (key !== null && typeof plain === 'string') sealed[field] = key.seal(plain, sealingContext(stream, field));
    }
    return sealed;
  };
  const decide = (before: readonly RecordedEvent[]) => decideConsultation(command, foldConsultation(before));
  return handleStreamCommand(ports, { stream, command, decide, seal }, by);
};

/** Its personal text is sealed as in the log. */
export const loadConsultation = async (
  store: Pick<EventStore, 'readStream'>,
  consultationId: ConsultationId,
): Promise<Consultation | null> => foldConsultation(await store.readStream(consultationStream(consultationId)));

const foldConsultation = (events: readonly RecordedEvent[]): Consultation | null =>
  events
    // The log holds only what the decider made, so its shape is trusted.
    .map((event) => ({ type: event.type, data: currentData(event) }) as unknown as ConsultationEvent)
    .reduce<Consultation | null>(evolveConsultation, null);
