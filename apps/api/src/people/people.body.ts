import { personRoles, type PersonRole } from '@understory/access';
import { Choice } from '../fields/choice';
import { field, type FieldOf } from '../fields/field';
import { isText, Name } from '../fields/text';
import { AccountName } from '../sign-in/credentials';

const mostEntries = 100;
const longestEntry = 100;

const Texts = (what: string, description: string): FieldOf<readonly string[]> =>
  field<readonly string[]>({
    text: `must be a list of at most ${mostEntries} ${what}, each of 1 to ${longestEntry} characters on one line, without control characters`,
    schema: { type: [String], maxItems: mostEntries, description },
    accepts: (value): value is readonly string[] =>
      Array.isArray(value) &&
      value.length <= mostEntries &&
      value.every((entry: unknown) => isText(entry, longestEntry)),
    read: (sent) =>
      Array.isArray(sent)
        ? sent.map((entry: unknown) => (typeof entry === 'string' ? entry.normalize('NFC').trim() : entry))
        : sent,
  });

export class ChangeRoleBody {
  @Choice(personRoles, 'What the person may do.')
  readonly role!: PersonRole;

  @Texts('programs', 'The programs of a program manager, as children are enrolled in them; empty for other roles.')
  readonly programs!: readonly string[];
}

export class AddPersonBody extends ChangeRoleBody {
  @AccountName()
  readonly account!: string;

  @Name('As colleagues know the person.')
  readonly displayName!: string;
}

export class CareTeamBody {
  @Texts('account ids', 'Everybody who is in the team from now on.')
  readonly accountIds!: readonly string[];
}
