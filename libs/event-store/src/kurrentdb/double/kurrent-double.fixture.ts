import { Server, ServerCredentials, type handleUnaryCall } from '@grpc/grpc-js';
import { ServerFeaturesService } from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/serverfeatures_grpc_pb';
import {
  SupportedMethod,
  SupportedMethods,
} from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/serverfeatures_pb';
import type { Empty } from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/shared_pb';
import { StreamsService } from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_grpc_pb';
import { StreamsServiceService } from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v2/streams/streams_grpc_pb';
import { appendRecordsService } from './append-records-service.fixture';
import { appendService } from './append-service.fixture';
import { doubleLog, type DoubleLog } from './double-log.fixture';
import { noFaults, type Faults } from './faults.fixture';
import { readService, type Heard } from './read-service.fixture';

export type KurrentDouble = {
  readonly connectionString: string;
  /** The server's content, for tests that write beside the store. */
  readonly log: DoubleLog;
  readonly faults: Faults;
  readonly heard: Readonly<Heard>;
  close(): Promise<void>;
};

/** A KurrentDB that speaks the real protocol to the real client, and fails when told to. */
export const kurrentDouble = async (): Promise<KurrentDouble> => {
  const [log, faults] = [doubleLog(), noFaults()];
  let port = 0;
  const heard: Heard = { subscriptions: 0, eventsPushed: 0 };
  const server = new Server({ 'grpc.max_receive_message_length': 17 * 1024 * 1024 });
  const unsupported = (): void => undefined;
  server.addService(ServerFeaturesService, { getSupportedMethods: supportedMethods(faults) });
  server.addService(StreamsService, {
    read: readService(log, faults, heard),
    batchAppend: appendService(log, faults, () => port),
    append: unsupported,
    delete: unsupported,
    tombstone: unsupported,
  });
  server.addService(StreamsServiceService, { appendRecords: appendRecordsService(log), appendSession: unsupported });
  port = await new Promise<number>((resolve, reject) =>
    server.bindAsync('127.0.0.1:0', ServerCredentials.createInsecure(), (error, bound) =>
      error === null ? resolve(bound) : reject(error),
    ),
  );
  return {
    connectionString: `kurrentdb://127.0.0.1:${port}?tls=false`,
    log,
    faults,
    heard,
    close: async () => server.forceShutdown(),
  };
};

const supportedMethods =
  (faults: Faults): handleUnaryCall<Empty, SupportedMethods> =>
  (_call, answer) => {
    const methods = new SupportedMethods();
    methods.setEventStoreServerVersion('26.1.0');
    const offered = [StreamsService.batchAppend, StreamsService.read];
    for (const { path } of [...offered, ...(faults.appendRecords ? [StreamsServiceService.appendRecords] : [])]) {
      const [, service = '', method = ''] = path.split('/');
      const supported = new SupportedMethod();
      supported.setServiceName(service.toLowerCase());
      supported.setMethodName(method.toLowerCase());
      methods.addMethods(supported);
    }
    answer(null, methods);
  };
