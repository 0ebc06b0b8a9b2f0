import { SetMetadata } from '@nestjs/common';
import { readKinds, type ReadKind } from '@understory/access';

const metadata = 'understory:shows-record';
const kindMetadata = 'understory:read-kind';
const logMetadata = 'understory:shows-read-log';

/** A write whose answer shows more of a record than was sent: it is written down like a read. */
export const ShowsRecord = (): MethodDecorator => SetMetadata(metadata, true);

export const showsRecord = (handler: object): boolean => Reflect.getMetadata(metadata, handler) === true;

/** A route whose answer is made to be printed or taken along. */
export const ReadAs = (kind: ReadKind): MethodDecorator => SetMetadata(kindMetadata, kind);

export const readKindOf = (handler: object): ReadKind | null => {
  const kind: unknown = Reflect.getMetadata(kindMetadata, handler);
  return readKinds.find((known) => known === kind) ?? null;
};

/** A route that shows the read log itself: its own entry follows the answer, so that a page never changes under it. */
export const ShowsReadLog = (): MethodDecorator => SetMetadata(logMetadata, true);

export const showsReadLog = (handler: object): boolean => Reflect.getMetadata(logMetadata, handler) === true;
