import { Name } from '../fields/text';
import { AccountName, NewPassword, Typed } from './credentials';

export class SignInBody {
  @Typed('The account name.')
  readonly account!: string;

  @Typed('The password.')
  readonly password!: string;
}

export class FirstAdministratorBody {
  @Typed('The code that was printed when the product started in an empty home.')
  readonly code!: string;

  @AccountName()
  readonly account!: string;

  @Name('As colleagues know the person.')
  readonly displayName!: string;

  @NewPassword()
  readonly password!: string;
}

export class SetPasswordBody {
  @Typed('The code that an administrator handed over.')
  readonly code!: string;

  @NewPassword()
  readonly password!: string;
}
