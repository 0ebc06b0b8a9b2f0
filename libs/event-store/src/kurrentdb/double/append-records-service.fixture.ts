import { Metadata, status, type handleUnaryCall } from '@grpc/grpc-js';
import { Any } from 'google-protobuf/google/protobuf/any_pb';
import { Code } from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/code_pb';
import { Status } from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/status_pb';
import {
  AppendConsistencyViolationErrorDetails,
  ConsistencyViolation,
} from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v2/streams/errors_pb';
import {
  AppendRecordsResponse,
  StreamRevision,
  type AppendRecord,
  type AppendRecordsRequest,
} from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v2/streams/streams_pb';
import type { DoubleLog } from './double-log.fixture';
import type { ProposedRecord } from './stored-record.fixture';

/** Records of many streams in one transaction, each stream checked. */
export const appendRecordsService =
  (log: DoubleLog): handleUnaryCall<AppendRecordsRequest, AppendRecordsResponse> =>
  (call, answer) => {
    const violations = call.request.getChecksList().flatMap((check, index) => {
      const stream = check.getStreamState()?.getStream() ?? '';
      const expected = check.getStreamState()?.getExpectedState() ?? '-2';
      const actual = log.lastRevision(stream);
      return log.isMet(BigInt(expected), actual) ? [] : [violation(index, stream, expected, actual)];
    });
    if (violations.length > 0) return answer(violated(violations));
    const records = call.request.getRecordsList().map(recordOf);
    log.add(records);
    const response = new AppendRecordsResponse();
    for (const stream of new Set(records.map((record) => record.stream))) {
      const revision = new StreamRevision();
      revision.setStream(stream);
      revision.setRevision(String(log.lastRevision(stream)));
      response.addRevisions(revision);
    }
    response.setPosition(String(log.records.at(-1)?.position ?? 0n));
    answer(null, response);
  };

const recordOf = (record: AppendRecord): ProposedRecord => {
  const properties: Record<string, string> = { '$schema.name': 'as on the server', '$schema.format': 'Json' };
  record.getPropertiesMap().forEach((value, key) => (properties[key] = value.getStringValue()));
  return {
    id: record.getRecordId() ?? '',
    stream: record.getStream(),
    type: record.getSchema()?.getName() ?? '',
    contentType: 'application/json',
    data: record.getData_asU8(),
    metadata: Buffer.from(JSON.stringify(properties)),
  };
};

const violation = (index: number, stream: string, expected: string, actual: number): ConsistencyViolation => {
  const state = new ConsistencyViolation.StreamStateViolation();
  state.setStream(stream);
  state.setExpectedState(expected);
  state.setActualState(String(actual));
  const one = new ConsistencyViolation();
  one.setCheckIndex(index);
  one.setStreamState(state);
  return one;
};

const violated = (violations: ConsistencyViolation[]) => {
  const details = new AppendConsistencyViolationErrorDetails();
  details.setViolationsList(violations);
  const any = new Any();
  any.pack(details.serializeBinary(), 'kurrentdb.protocol.v2.streams.errors.AppendConsistencyViolationErrorDetails');
  const rpc = new Status();
  rpc.setCode(Code.FAILED_PRECONDITION);
  rpc.setDetails(any);
  const metadata = new Metadata();
  metadata.set('grpc-status-details-bin', Buffer.from(rpc.serializeBinary()));
  return { code: status.FAILED_PRECONDITION, details: 'append consistency violation', metadata };
};
