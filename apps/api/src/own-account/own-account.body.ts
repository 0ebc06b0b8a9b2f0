import { Choice } from '../fields/choice';
import { field } from '../fields/field';
import { NewPassword, Typed } from '../sign-in/credentials';

export class ChangePasswordBody {
  @Typed('The password that the person signs in with now.')
  readonly present!: string;

  @NewPassword()
  readonly next!: string;
}

export const sessionsToEnd = ['others', 'all'] as const;

export class EndSessionsBody {
  @Choice(sessionsToEnd, 'All but the one that asks, or that one as well.')
  readonly which!: (typeof sessionsToEnd)[number];
}

export class SessionPath {
  @field<string>({
    text: 'must be the sessionRef of a session',
    schema: { type: String, description: 'As GET /sessions names it.' },
    accepts: (value): value is string => typeof value === 'string' && /^[0-9a-f]{16}$/.test(value),
  })
  readonly sessionRef!: string;
}

const number = /^[1-9]\d{0,17}$/;

export class ActsQuery {
  @field<bigint | null>({
    text: 'must be what `before` of the last page was',
    schema: { type: String, required: false, description: 'Older than this act; left out for the newest.' },
    accepts: (value): value is bigint | null => value === null || typeof value === 'bigint',
    read: (sent) => (typeof sent === 'string' && number.test(sent) ? BigInt(sent) : sent),
  })
  readonly before: bigint | null = null;
}
