import { ErrorType, isCommandError } from '@kurrent/kurrentdb-client';

const typeOf = (error: unknown): ErrorType | null =>
  error instanceof Error && isCommandError(error) ? error.type : null;

const isOf =
  (...types: readonly ErrorType[]) =>
  (error: unknown): boolean => {
    const type = typeOf(error);
    return type !== null && types.includes(type);
  };

/** The stream does not stand where the append expected it. */
export const isConflict = isOf(ErrorType.WRONG_EXPECTED_VERSION, ErrorType.APPEND_CONSISTENCY_VIOLATION);

export const isMissing = isOf(ErrorType.STREAM_NOT_FOUND, ErrorType.NO_STREAM);

export const isUnsupported = isOf(ErrorType.UNSUPPORTED);

export const isTooLarge = isOf(
  ErrorType.MAXIMUM_APPEND_SIZE_EXCEEDED,
  ErrorType.TRANSACTION_MAX_SIZE_EXCEEDED,
  ErrorType.APPEND_RECORD_SIZE_EXCEEDED,
);

export const isRefusedAccess = isOf(ErrorType.ACCESS_DENIED);

const isRefusal = isOf(
  ErrorType.ACCESS_DENIED,
  ErrorType.STREAM_DELETED,
  ErrorType.STREAM_TOMBSTONED,
  ErrorType.INVALID_ARGUMENT,
  ErrorType.INVALID_TRANSACTION,
  ErrorType.MISSING_REQUIRED_METADATA_PROPERTY,
);

/** The server has decided. Anything else is no answer: not the leader, unavailable, cancelled, a search without result. */
export const isAnswer = (error: unknown): boolean =>
  [isConflict, isMissing, isUnsupported, isTooLarge, isRefusal].some((is) => is(error));

const outageCode = 'KURRENTDB_UNAVAILABLE';

/** Only the kind of the last failure is told: a client's message may quote what was sent. */
export const outage = (tries: number, cause: unknown): Error =>
  Object.assign(
    new Error(`KurrentDB gave no answer in ${tries} tries; the last one ended ${kindOf(cause)}.`, { cause }),
    {
      code: outageCode,
    },
  );

export const isOutage = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && Reflect.get(error, 'code') === outageCode;

const kindOf = (error: unknown): string => typeOf(error) ?? 'without a connection';
