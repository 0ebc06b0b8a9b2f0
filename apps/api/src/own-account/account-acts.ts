import { listActs, type Person } from '@understory/access';
import type { Database } from '@understory/platform';
import type { AccountActsPage } from './own-account.answer';

const pageSize = 50;

/** The account log, page by page. */
export class AccountActs {
  constructor(private readonly database: Database) {}

  ofAll(reader: Person, before: bigint | null): Promise<AccountActsPage> {
    return this.page(reader, null, before);
  }

  ofOwn(person: Person, before: bigint | null): Promise<AccountActsPage> {
    return this.page(person, person.accountId, before);
  }

  private async page(reader: Person, of: string | null, before: bigint | null): Promise<AccountActsPage> {
    const page = await listActs(this.database, reader, { of, before, pageSize });
    return {
      acts: page.acts.map((act) => ({ ...act, actId: act.actId.toString() })),
      before: page.before?.toString() ?? null,
    };
  }
}
