import { Metadata, status, type handleBidiStreamingCall } from '@grpc/grpc-js';
import { Any } from 'google-protobuf/google/protobuf/any_pb';
import { Empty } from 'google-protobuf/google/protobuf/empty_pb';
import {
  AllStreamPosition,
  WrongExpectedVersion,
} from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/shared_pb';
import { Status } from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/status_pb';
import {
  BatchAppendResp,
  type BatchAppendReq,
} from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_pb';
import { nameOf } from './answers.fixture';
import type { DoubleLog } from './double-log.fixture';
import { befalls, type Faults } from './faults.fixture';
import type { ExpectedState, ProposedRecord, WriteResult } from './stored-record.fixture';

type Options = BatchAppendReq.Options;

export const appendService =
  (log: DoubleLog, faults: Faults, port: () => number): handleBidiStreamingCall<BatchAppendReq, BatchAppendResp> =>
  (call) => {
    const open = new Map<string, { readonly options: Options; readonly records: ProposedRecord[] }>();
    call.on('end', () => call.end());
    call.on('data', (request: BatchAppendReq) => {
      const correlation = request.getCorrelationId();
      const key = correlation?.getString() || JSON.stringify(correlation?.toObject());
      const options = request.getOptions();
      if (options !== undefined) open.set(key, { options, records: [] });
      const append = open.get(key);
      if (append === undefined) return;
      const stream = nameOf(append.options.getStreamIdentifier());
      append.records.push(...request.getProposedMessagesList().map((message) => recordOf(stream, message)));
      if (!request.getIsFinal()) return;
      open.delete(key);
      if (befalls(faults, 'nextAppendsLost')) return;
      if (befalls(faults, 'nextAppendsNotLeader')) return void call.emit('error', notLeader(port()));
      const result = log.write(stream, expectedOf(append.options), append.records);
      if (befalls(faults, 'nextAppendsUnanswered')) return;
      if (befalls(faults, 'nextAppendsCut'))
        return void call.emit('error', { code: status.UNAVAILABLE, details: 'gone', metadata: new Metadata() });
      const answer = answerOf(result);
      answer.setCorrelationId(correlation);
      answer.setStreamIdentifier(append.options.getStreamIdentifier());
      call.write(answer);
    });
  };

const recordOf = (stream: string, message: BatchAppendReq.ProposedMessage): ProposedRecord => ({
  id: message.getId()?.getString() ?? '',
  stream,
  type: message.getMetadataMap().get('type') ?? '',
  contentType: message.getMetadataMap().get('content-type') ?? '',
  data: message.getData_asU8(),
  metadata: message.getCustomMetadata_asU8(),
});

const expectedOf = (options: Options): ExpectedState => {
  if (options.hasNoStream()) return -1n;
  if (options.hasAny()) return -2n;
  return options.hasStreamExists() ? -4n : BigInt(options.getStreamPosition());
};

const answerOf = (result: WriteResult): BatchAppendResp => {
  const answer = new BatchAppendResp();
  if (result.result === 'written') {
    const position = new AllStreamPosition();
    position.setCommitPosition(String(result.position));
    position.setPreparePosition(String(result.position));
    const success = new BatchAppendResp.Success();
    success.setCurrentRevision(String(result.revision));
    success.setPosition(position);
    answer.setSuccess(success);
    return answer;
  }
  const wrong = new WrongExpectedVersion();
  if (result.actual === null) wrong.setCurrentNoStream(new Empty());
  else wrong.setCurrentStreamRevision(String(result.actual));
  const details = new Any();
  details.pack(wrong.serializeBinary(), 'event_store.client.WrongExpectedVersion');
  const error = new Status();
  error.setMessage('WrongExpectedVersion');
  error.setDetails(details);
  answer.setError(error);
  return answer;
};

const notLeader = (port: number): object => {
  const metadata = new Metadata();
  metadata.set('exception', 'not-leader');
  metadata.set('leader-endpoint-host', '127.0.0.1');
  metadata.set('leader-endpoint-port', String(port));
  return { code: status.NOT_FOUND, details: 'Leader info available', metadata };
};
