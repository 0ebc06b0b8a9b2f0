import { isStreamName, parsePosition, type Position, type StreamName } from '@understory/event-store';
import { readModels } from '@understory/read-models';
import { Choice } from '../fields/choice';
import { field } from '../fields/field';
import { Reason } from '../fields/text';

export class RetryParkedBody {
  @Choice(readModels.map(({ name }) => name), 'The read model.')
  readonly model!: string;

  @field<StreamName>({
    text: 'must be a stream as GET /parked names it',
    schema: { type: String, description: 'Whose entries wait.' },
    accepts: (value): value is StreamName => typeof value === 'string' && isStreamName(value),
  })
  readonly stream!: StreamName;
}

export class SkipParkedBody extends RetryParkedBody {
  @field<Position>({
    text: 'must be a position as GET /parked names it',
    schema: { type: String, example: '4711', description: 'The first parked entry of the stream.' },
    accepts: (value): value is Position => typeof value === 'bigint',
    read: (sent) => (typeof sent === 'string' ? (parsePosition(sent) ?? sent) : sent),
  })
  readonly position!: Position;

  @Reason()
  readonly reason!: string;
}
