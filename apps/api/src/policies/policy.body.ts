import { field, type FieldOf } from '../fields/field';
import { FreeText } from '../fields/text';

/** As many characters as a policy of the most criteria with the longest texts needs, and half as many again. */
const longestPolicy = 20_000;

const PolicyText = (): FieldOf<string> =>
  field<string>({
    text: `must be the text of a policy file, a JSON object of at most ${longestPolicy} characters`,
    schema: {
      type: String,
      minLength: 2,
      maxLength: longestPolicy,
      description: 'The content of a policy file, as text; its language is described beside the rules of the domain.',
    },
    accepts: (value): value is string =>
      typeof value === 'string' && value.length >= 2 && value.length <= longestPolicy && isJson(value),
  });

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

export class DraftPolicyBody {
  @PolicyText()
  readonly policy!: string;
}

export class PublishPolicyBody extends DraftPolicyBody {
  @FreeText('Why it is put in force; kept with it for good.')
  readonly reason!: string;
}
