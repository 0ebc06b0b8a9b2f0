import { field, type FieldOf } from '../fields/field';
import { FreeText, Reason, Reference } from '../fields/text';

/** Below the limit of a body with its line feeds written out, and above what a row for every month of life needs. */
const longestFile = 200_000;

const CsvText = (): FieldOf<string> =>
  field<string>({
    text: `must be the text of a norms file of at most ${longestFile} characters`,
    schema: {
      type: String,
      minLength: 1,
      maxLength: longestFile,
      description: 'The content of a norms file as `understory import norms` reads it, header row included.',
    },
    accepts: (value): value is string =>
      typeof value === 'string' && value !== '' && value.length <= longestFile && value.isWellFormed(),
  });

export class NormsFileBody {
  @Reference('Publishing a name again makes its next version; the last one published is in force.')
  readonly name!: string;

  @CsvText()
  readonly csv!: string;
}

export class PublishNormsBody extends NormsFileBody {
  @FreeText('Where the norms come from.')
  readonly source!: string;

  @FreeText('Under which terms they may be used.')
  readonly licence!: string;

  @Reason()
  readonly reason!: string;
}
