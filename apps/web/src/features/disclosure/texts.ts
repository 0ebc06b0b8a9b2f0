import type { FactKind, FactSubject, Recipient, WithheldReason } from '@understory/domain';

export const subjectNames: Readonly<Record<FactSubject, string>> = {
  child: 'The child',
  caregiver: 'A caregiver',
  'other-person': 'Another person',
};

export const factKindNames: Readonly<Record<FactKind, string>> = {
  'substance-use': 'substance use',
  'mental-health': 'mental health',
  'physical-health': 'physical health',
  'violence-or-crime': 'violence or crime',
  other: 'something else',
};

export const recipientNames: Readonly<Record<Recipient, string>> = {
  school: 'school',
  'social-services': 'social services',
  'health-care': 'health care',
  court: 'court',
  other: 'another partner',
  guardian: 'a guardian',
};

const accounts = (count: number): string => (count === 1 ? '1 account' : `${count} accounts`);

export const texts = {
  about: 'Whom it is about',
  kind: 'Kind of fact',
  notSaid: 'not said',
  person: 'Which person, such as “mother”',
  personNote: 'The same word each time: a consent names it.',
  /** What the tag does, said where it is set. */
  does: {
    none: 'Say whom it is about: it decides who else may read it.',
    child: 'It stands in every report and share.',
    childSubstanceUse: 'It stands in the agency’s report. To anybody else it is told only as the child consents.',
    others: 'Copies that leave keep it back, and say that they do, until the person it is about lets it be told.',
    othersUntold: 'Copies that leave keep it back. Until kind and person are said, no consent can bring it back.',
  },
  mark: (whom: string, kind: string) => `About ${whom}: ${kind}. Kept back from copies without consent.`,
  kindUnknown: 'kind not said',
  lets: 'Record that somebody lets facts about them be told',
  letsNote:
    'Only the person whom the facts are about can consent; a guardian of the child cannot do it for somebody else. ' +
    'Accounts of the history are then told to this recipient, as long as the consent holds.',
  whose: 'Whose facts',
  child: 'the child’s own',
  choose: 'Choose',
  nobodyNamed: 'No account of the history names another person yet. Correct an account to say whom it is about.',
  kinds: 'Kinds of facts that may be told',
  recipient: 'To whom',
  preview: 'What this copy keeps back',
  nothingWithheld: 'Nothing: every account of the history is in it.',
  withheld: (count: number) => `${accounts(count)} withheld. The copy says how many, and nothing of what they say.`,
  reasons: {
    'agency-copy': 'it stays in the agency',
    'kind-unknown': 'it is not said of what kind it is',
    'person-unknown': 'it is not said whom it is about',
    'order-needed': 'substance use needs an order of a court for substance use',
    'no-consent': 'the person it is about has not let it be told to this recipient',
  } satisfies Readonly<Record<WithheldReason, string>>,
  because: (count: number, reason: string) => `${count}: ${reason}`,
  told: (count: number) => `${accounts(count)} about other persons told, by their consent or by law.`,
  notice: 'It tells of substance use, and carries the notice against handing it on.',
  notAllowed: 'No consent that is in force allows this share. Record it under Course first.',
  words: 'What is kept back from the copy does not belong into the answer either.',
} as const;
