import { partnerKinds, relations, type ConsentPurpose, type PartnerKind, type Relation } from '@understory/domain';
import { api, answer } from '../../api/client';
import { today } from '../../api/today';
import { useWrite } from '../../api/use-write';
import { choicesOf, chosenOf, orNull } from '../entry-form/choices';
import { EntryForm } from '../entry-form/entry-form';
import { partnerNames, purposeNames, relationNames, texts } from './texts';

/** What a child, or somebody who acts for it, consents to; facts about somebody have a form of their own. */
const purposes = ['treatment', 'sharing', 'research'] as const satisfies readonly ConsentPurpose[];

type Body = {
  readonly purpose: ConsentPurpose;
  readonly partner: PartnerKind | null;
  readonly givenBy: string;
  readonly relation: Relation;
  readonly givenOn: string;
  readonly validFrom: string;
  readonly validUntil: string | null;
  readonly person: null;
  readonly factKinds: [];
};

const partners = [{ value: '', label: texts.nobody }, ...choicesOf(partnerKinds, partnerNames)];
const fields = [
  { name: 'purpose', label: texts.purpose, kind: 'choice', choices: choicesOf(purposes, purposeNames) },
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
    ...{ purpose: purposes[0], partner: '', givenBy: '', relation: 'parent' },
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
            purpose: chosenOf(purposes, values.purpose),
            partner: values.partner === '' ? null : chosenOf(partnerKinds, values.partner),
            relation: chosenOf(relations, values.relation),
            validUntil: orNull(values.validUntil),
            person: null,
            factKinds: [],
          },
          { onSuccess },
        )
      }
    />
  );
};
