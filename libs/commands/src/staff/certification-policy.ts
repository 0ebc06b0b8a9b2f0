import {
  certificationNotRequired,
  currentData,
  decidePublishCertificationPolicy,
  evolveCertificationPolicy,
  type CertificationPolicy,
  type CertificationPolicyPublished,
  type PublishCertificationPolicy,
} from '@understory/domain';
import { streamName, type RecordedEvent, type StreamName } from '@understory/event-store';
import { policyStreamPrefix } from '../identity/streams';
import { handleStreamCommand, type GivenBy, type StreamOutcome, type StreamPorts } from './handle-stream-command';

const streamOf = ({ index }: Pick<StreamPorts, 'index'>): StreamName =>
  streamName(`${policyStreamPrefix}${index.idOf('policy', 'certification')}`);

export const certificationPolicyInForce = async (ports: StreamPorts): Promise<CertificationPolicy> =>
  foldPolicy(await ports.store.readStream(streamOf(ports)));

export const publishCertificationPolicy = (
  ports: StreamPorts,
  command: PublishCertificationPolicy,
  by: GivenBy,
): Promise<StreamOutcome> =>
  handleStreamCommand(
    ports,
    {
      stream: streamOf(ports),
      command,
      decide: (before) => decidePublishCertificationPolicy(command, foldPolicy(before)),
    },
    by,
  );

const foldPolicy = (events: readonly RecordedEvent[]): CertificationPolicy =>
  events
    .map((event) => ({ type: event.type, data: currentData(event) }) as unknown as CertificationPolicyPublished)
    .reduce(evolveCertificationPolicy, certificationNotRequired);
