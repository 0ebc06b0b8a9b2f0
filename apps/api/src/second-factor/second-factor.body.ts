import { personRoles, type PersonRole } from '@understory/access';
import { field, optional } from '../fields/field';
import { Reason } from '../fields/text';
import { Typed, typedRule } from '../sign-in/credentials';

export class FactorCodeBody {
  @Typed('The six digits that the device shows, or a recovery code.')
  readonly code!: string;
}

export class BeginEnrolmentBody {
  @field<string | null>(
    optional(typedRule('The present password; left out while the sign-in asks for a second factor.')),
  )
  readonly password: string | null = null;
}

export class BothFactorsBody {
  @Typed('The present password.')
  readonly password!: string;

  @Typed('The six digits that the device shows, or a recovery code.')
  readonly code!: string;
}

export class ResetFactorBody {
  @Reason()
  readonly reason!: string;
}

export class SignInRuleBody {
  @field<readonly PersonRole[]>({
    text: `must be a list of roles, each one of ${personRoles.join(', ')}`,
    schema: {
      type: String,
      isArray: true,
      enum: [...personRoles],
      description: 'The roles that need a second factor.',
    },
    accepts: (value): value is readonly PersonRole[] =>
      Array.isArray(value) &&
      new Set(value).size === value.length &&
      value.every((one: unknown) => personRoles.some((role) => role === one)),
  })
  readonly secondFactorRoles!: readonly PersonRole[];

  @Reason()
  readonly reason!: string;
}
