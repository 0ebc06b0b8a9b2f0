import { Metadata, status, type handleServerStreamingCall } from '@grpc/grpc-js';
import { ReadReq, type ReadResp } from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_pb';
import {
  caughtUpAnswer,
  checkpointAnswer,
  confirmationAnswer,
  eventAnswer,
  nameOf,
  notFoundAnswer,
} from './answers.fixture';
import type { DoubleLog } from './double-log.fixture';
import { befalls, type Faults } from './faults.fixture';
import type { StoredRecord } from './stored-record.fixture';

/** What the double can say of its clients. */
export type Heard = { subscriptions: number; eventsPushed: number };

type Options = ReadReq.Options;
type Read = handleServerStreamingCall<ReadReq, ReadResp>;
type Call = Parameters<Read>[0];

export const readService =
  (log: DoubleLog, faults: Faults, heard: Heard): Read =>
  (call) => {
    const options = call.request.getOptions();
    if (options === undefined) return call.end();
    if (options.hasSubscription()) {
      heard.subscriptions += 1;
      return follow(log, faults, call, options, heard);
    }
    if (befalls(faults, 'nextReadsUnanswered')) return;
    if (befalls(faults, 'nextReadsUnavailable')) return fail(call, status.UNAVAILABLE, 'starting');
    const stream = options.getStream();
    if (stream !== undefined) {
      const name = nameOf(stream.getStreamIdentifier());
      if (log.ofStream(name).length === 0) {
        call.write(notFoundAnswer(name));
        return call.end();
      }
      return give(call, options, ofStream(log.ofStream(name), options));
    }
    const position = options.getAll()?.getPosition();
    const at = position === undefined ? null : BigInt(position.getCommitPosition());
    const isBetweenRecords =
      at !== null && at < (log.records.at(-1)?.position ?? 0n) && !log.records.some((one) => one.position === at);
    if (isBetweenRecords) return fail(call, status.INVALID_ARGUMENT, 'Trying to read from an invalid position.');
    return give(call, options, ofAll(log.records, options, at));
  };

const give = (call: Call, options: Options, records: readonly StoredRecord[]): void => {
  for (const record of records.slice(0, Number(options.getCount()))) call.write(eventAnswer(record));
  call.end();
};

const fail = (call: Call, code: status, details: string): void =>
  void call.emit('error', { code, details, metadata: new Metadata() });

const isBackward = (options: Options): boolean =>
  options.getReadDirection() === ReadReq.Options.ReadDirection.BACKWARDS;

const ofStream = (records: readonly StoredRecord[], options: Options): readonly StoredRecord[] => {
  const stream = options.getStream();
  const from = stream?.hasRevision() ? Number(stream.getRevision()) : null;
  if (isBackward(options))
    return [...records]
      .reverse()
      .filter(({ revision }) => stream?.hasStart() !== true && (from === null || revision <= from));
  return records.filter(({ revision }) => stream?.hasEnd() !== true && (from === null || revision >= from));
};

const ofAll = (records: readonly StoredRecord[], options: Options, at: bigint | null): readonly StoredRecord[] => {
  const matching = records.filter(matches(options));
  if (isBackward(options)) return matching.reverse().filter(({ position }) => at === null || position < at);
  return matching.filter(({ position }) => at === null || position >= at);
};

const matches = (options: Options): ((record: StoredRecord) => boolean) => {
  const filter = options.getFilter();
  const expression = filter?.getStreamIdentifier() ?? filter?.getEventType();
  if (filter === undefined || expression === undefined) return () => true;
  const regex = expression.getRegex() === '' ? null : new RegExp(expression.getRegex());
  const prefixes = expression.getPrefixList();
  return (record) => {
    const text = filter.hasStreamIdentifier() ? record.stream : record.type;
    return regex?.test(text) ?? prefixes.some((prefix) => text.startsWith(prefix));
  };
};

const follow = (log: DoubleLog, faults: Faults, call: Call, options: Options, heard: Heard): void => {
  call.write(confirmationAnswer());
  if (befalls(faults, 'nextSubscriptionsSilent')) return;
  const all = options.getAll();
  const position = all?.getPosition();
  const after = position === undefined ? null : BigInt(position.getCommitPosition());
  const isPassing = matches(options);
  const waiting: (StoredRecord | 'caught-up')[] = [];
  let sent = 0;
  let isOver = false;
  let previous: StoredRecord | null = null;

  const send = (record: StoredRecord): boolean => {
    let isRoom = call.write(eventAnswer(record));
    if (faults.repeat && previous !== null) isRoom = call.write(eventAnswer(previous));
    previous = record;
    sent += 1;
    heard.eventsPushed += 1;
    const { breakAfter } = faults;
    if (breakAfter === null || sent < breakAfter.events) return isRoom;
    isOver = true;
    faults.breakAfter = null;
    if (breakAfter.with === 'end') call.end();
    else fail(call, status.UNAVAILABLE, 'gone');
    return false;
  };

  const push = (): void => {
    while (!isOver && !call.writableNeedDrain) {
      const next = waiting.shift();
      if (next === undefined) return;
      if (next === 'caught-up') call.write(caughtUpAnswer());
      else if (!send(next)) return;
    }
  };

  if (faults.checkpointFirst) {
    call.write(checkpointAnswer(10n ** 12n));
    call.write(caughtUpAnswer());
  }
  if (all?.hasEnd() !== true)
    waiting.push(...log.records.filter((one) => isPassing(one) && (after === null || one.position > after)));
  waiting.push('caught-up');
  const stop = log.listen((records) => {
    if (records === 'end') {
      isOver = true;
      call.end();
      return;
    }
    waiting.push(...records.filter(isPassing));
    push();
  });
  call.on('drain', push);
  for (const end of ['cancelled', 'close'] as const)
    call.on(end, () => {
      isOver = true;
      stop();
    });
  push();
};
