import { SetMetadata } from '@nestjs/common';

const metadata = 'understory:shows-record';

/** A write whose answer shows more of a record than was sent: it is written down like a read. */
export const ShowsRecord = (): MethodDecorator => SetMetadata(metadata, true);

export const showsRecord = (handler: object): boolean => Reflect.getMetadata(metadata, handler) === true;
