import {
  consentPurposes,
  partnerKinds,
  relations,
  type ConsentPurpose,
  type PartnerKind,
  type Relation,
} from '@understory/domain';
import { api, answer } from '../../api/client';
import { today } from '../../api/today';
import { useWrite } from '../../api/use-write';
import { choicesOf, chosenOf, orNull } from '../entry-form/choices';
import { EntryForm } from '../entry-form/entry-form';
import { partnerNames, purposeNames, relationNames, texts } from './texts';

type Body = {
  readonly purpose: ConsentPurpose;
  readonly partner: PartnerKind | null;
  readonly givenBy: string;
  readonly relation: Relation;
  readonly givenOn: string;
  readonly validFrom: string;
  readonly validUntil: string | null;
};

const partners = [{ value: '', label: texts.nobody }, ...choicesOf(partnerKinds, partnerNames)];
const fields = [
  { name: 'purpose', label: texts.purpose, kind: 'choice', choices: choicesOf(consentPurposes, purposeNames) },
  { name: 'partner', label: texts.partner, kind: 'choice', choices: partners },
  { name: 'givenBy', label: texts.givenBy, kind: 'text' },
  { name: 'relation', label: texts.relation, kind: 'choice', choices: choicesOf(relations, relationNames) },
  { name: 'givenOn', label: texts.givenOn, kind: 'date' },
  { name: 'validFrom', label: texts.validFrom, kind: 'date' },
  { name: 'validUntil', label: texts.validUntil, kind: 'date', optional: true },
] as const;

export const ConsentForm = ({ childId }: { readonly childId: string }) => {
  const record = useWrite((body: Body, header) =>
    answer(api.POST('/children/{childId}/consents', { params: { path: { childId }, header }, body })),
  );
  const initial = {
    ...{ purpose: consentPurposes[0], partner: '', givenBy: '', relation: 'parent' },
    ...{ givenOn: today(), validFrom: today(), validUntil: '' },
  };
  return (
    <EntryForm
      title={texts.recordConsent}
      fields={fields}
      initial={initial}
      submit={texts.saveConsent}
      isPending={record.isPending}
      error={record.error}
      onSubmit={(values, onSuccess) =>
        record.mutate(
          {
            ...values,
            purpose: chosenOf(consentPurposes, values.purpose),
            partner: values.partner === '' ? null : chosenOf(partnerKinds, values.partner),
            relation: chosenOf(relations, values.relation),
            validUntil: orNull(values.validUntil),
          },
          { onSuccess },
        )
      }
    />
  );
};
