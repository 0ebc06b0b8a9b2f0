import {
  consentRelations,
  factKinds,
  recipients,
  type ConsentRelation,
  type FactKind,
  type Recipient,
} from '@understory/domain';
import { Button, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { api, answer } from '../../api/client';
import { today } from '../../api/today';
import { useWrite } from '../../api/use-write';
import { relationNames, texts as courseTexts } from '../course/texts';
import { developmentalHistoryQuery } from '../developmental-history/history-queries';
import { ChoiceBoxes } from '../entry-form/choice-boxes';
import { choicesOf, chosenOf, orNull } from '../entry-form/choices';
import { ProblemNote } from '../states/problem-note';
import { personsIn } from './persons-in';
import { factKindNames, recipientNames, texts } from './texts';

type Draft = {
  /** A word of the record for another person; null of the child itself, empty until chosen. */
  readonly person: string | null;
  readonly relation: ConsentRelation;
  readonly factKinds: readonly FactKind[];
  readonly partner: Recipient;
  readonly givenBy: string;
  readonly givenOn: string;
  readonly validFrom: string;
  readonly validUntil: string;
};

const ofChild = '(child)';
const others = consentRelations.filter((relation) => relation !== 'child');
const [firstOther = 'parent'] = others;

const blank = (): Draft => ({
  ...{ person: '', relation: firstOther, factKinds: [], partner: recipients[0], givenBy: '' },
  ...{ givenOn: today(), validFrom: today(), validUntil: '' },
});

/** The consent of whoever facts are about, to tell some kinds of them to some kind of recipient. */
export const DisclosureConsentForm = ({ childId }: { readonly childId: string }) => {
  const [isOpen, setIsOpen] = useState(false);
  const [draft, setDraft] = useState(blank);
  // A look at the history is written down; nobody looks at it before the form is opened.
  const history = useQuery({ ...developmentalHistoryQuery(childId), enabled: isOpen });
  const persons = personsIn(history.data?.periods ?? []);
  const set = (change: Partial<Draft>): void => setDraft((before) => ({ ...before, ...change }));
  const record = useWrite(
    (sent: Draft, header) =>
      answer(
        api.POST('/children/{childId}/consents', {
          params: { path: { childId }, header },
          body: {
            ...{ purpose: 'disclosure', partner: sent.partner, person: sent.person, factKinds: [...sent.factKinds] },
            ...{ relation: sent.person === null ? 'child' : sent.relation, givenBy: sent.givenBy },
            ...{ givenOn: sent.givenOn, validFrom: sent.validFrom, validUntil: orNull(sent.validUntil) },
          },
        }),
      ),
    () => {
      setDraft(blank());
      setIsOpen(false);
    },
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    record.mutate(draft);
  };
  return (
    <details className="as-card" open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{texts.lets}</summary>
      <form onSubmit={submit} aria-label={texts.lets}>
        <Stack gap="sm" maw={560}>
          <Text size="sm">{texts.letsNote}</Text>
          {persons.length === 0 && !history.isPending && <Text size="sm">{texts.nobodyNamed}</Text>}
          <NativeSelect
            label={texts.whose}
            required
            data={[
              { value: '', label: texts.choose },
              ...persons.map((person) => ({ value: person, label: person })),
              { value: ofChild, label: texts.child },
            ]}
            value={draft.person ?? ofChild}
            onChange={(event) =>
              set({ person: event.currentTarget.value === ofChild ? null : event.currentTarget.value })
            }
          />
          <ChoiceBoxes
            legend={texts.kinds}
            words={factKinds}
            names={factKindNames}
            chosen={draft.factKinds}
            onChange={(chosen) => set({ factKinds: chosen })}
          />
          <NativeSelect
            label={texts.recipient}
            data={choicesOf(recipients, recipientNames)}
            value={draft.partner}
            onChange={(event) => set({ partner: chosenOf(recipients, event.currentTarget.value) })}
          />
          <TextInput
            label={courseTexts.givenBy}
            required
            value={draft.givenBy}
            onChange={(event) => set({ givenBy: event.currentTarget.value })}
          />
          {draft.person !== null && (
            <NativeSelect
              label={courseTexts.relation}
              data={choicesOf(others, relationNames)}
              value={draft.relation}
              onChange={(event) =>
                set({ relation: others.find((one) => one === event.currentTarget.value) ?? draft.relation })
              }
            />
          )}
          {(['givenOn', 'validFrom', 'validUntil'] as const).map((name) => (
            <TextInput
              key={name}
              type="date"
              label={courseTexts[name]}
              required={name !== 'validUntil'}
              value={draft[name]}
              onChange={(event) => set({ [name]: event.currentTarget.value })}
            />
          ))}
          {record.error !== null && <ProblemNote error={record.error} />}
          <div>
            <Button type="submit" variant="default" loading={record.isPending}>
              {courseTexts.saveConsent}
            </Button>
          </div>
        </Stack>
      </form>
    </details>
  );
};
