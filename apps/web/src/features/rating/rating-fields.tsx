import { assessmentKinds, parseAssessmentKind, type AssessmentKind } from '@understory/domain';
import { NativeSelect, TextInput } from '@mantine/core';
import { kindNames } from '../wording';
import { isFaulty } from './rating-draft';
import { texts } from './texts';

/** What is said of a rating as a whole, as it is typed. */
export type RatingFacts = {
  readonly kind: AssessmentKind;
  readonly assessedOn: string;
  readonly rater: string;
  readonly relational: string;
};

type Props = { readonly facts: RatingFacts; readonly onChange: (change: Partial<RatingFacts>) => void };

export const RatingFields = ({ facts: { kind, assessedOn, rater, relational }, onChange }: Props) => (
  <div className="row-of-fields">
    <NativeSelect
      label={texts.kind}
      data={assessmentKinds.map((value) => ({ value, label: kindNames[value] }))}
      value={kind}
      onChange={(event) => onChange({ kind: parseAssessmentKind(event.currentTarget.value) ?? kind })}
    />
    <TextInput
      type="date"
      label={texts.assessedOn}
      required
      value={assessedOn}
      onChange={(event) => onChange({ assessedOn: event.currentTarget.value })}
    />
    <TextInput
      label={texts.rater}
      required
      value={rater}
      onChange={(event) => onChange({ rater: event.currentTarget.value })}
    />
    <TextInput
      label={texts.relationalHealth}
      inputMode="numeric"
      value={relational}
      error={isFaulty(relational) ? texts.outOfRange : null}
      onChange={(event) => onChange({ relational: event.currentTarget.value.trim() })}
    />
  </div>
);
