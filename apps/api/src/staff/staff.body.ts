import { mostQuarterHours, type LocalDate } from '@understory/domain';
import { Day } from '../fields/calendar';
import { field } from '../fields/field';
import { NotInTheFuture } from '../fields/not-in-the-future';
import { Name, Reason } from '../fields/text';
import { WholeNumber } from '../fields/whole-number';

export class GrantCertificationBody {
  @Name('The certification, as its issuer calls it.')
  readonly what!: string;

  @Day('The first day on which it is in force.')
  readonly grantedOn!: LocalDate;

  @Day('The last day on which it is in force.')
  readonly expiresOn!: LocalDate;

  @Name('Who issued it.')
  readonly issuer!: string;
}

export class EndCertificationBody {
  @Day('The first day on which it is no longer in force.')
  readonly on!: LocalDate;

  @Reason()
  readonly reason!: string;
}

export class RecordTrainingBody {
  @Name('What of the training it was.')
  readonly component!: string;

  @WholeNumber(1, mostQuarterHours, 'How long, in quarters of an hour.')
  readonly quarterHours!: number;

  @Day('The day it was completed.')
  @NotInTheFuture()
  readonly on!: LocalDate;
}

export class StrikeOutTrainingBody {
  @Reason()
  readonly reason!: string;
}

export class CertificationPolicyBody {
  @field<boolean>({
    text: 'must be true or false',
    schema: { type: Boolean, description: 'Whether a rating waits for a co-signature unless its signer is certified.' },
    accepts: (value): value is boolean => typeof value === 'boolean',
  })
  readonly required!: boolean;

  @Reason()
  readonly reason!: string;
}
