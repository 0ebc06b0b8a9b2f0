import type { EventData, UpcastStep } from '../upcasting/compose-upcasts';

/** Earlier versions asked one thing: whether an account concerns another person. Which, and what kind of fact, it did not ask. */
const tagged = ({ concernsThirdPerson, ...account }: EventData): EventData => ({
  ...account,
  about: concernsThirdPerson === true ? 'other-person' : 'child',
  factKind: null,
  person: null,
});

export const tagsAsFirstAsked: readonly UpcastStep[] = [
  {
    name: 'an account that concerns another person is about one, of whom and of what is unknown',
    type: 'HistoryRecorded',
    from: 1,
    to: 2,
    up: tagged,
  },
  {
    name: 'a corrected account that concerns another person is about one, of whom and of what is unknown',
    type: 'HistoryCorrected',
    from: 2,
    to: 3,
    up: tagged,
  },
  {
    name: 'a consent lets no facts about the one who gives it be told',
    type: 'ConsentRecorded',
    from: 1,
    to: 2,
    up: (data) => ({ ...data, person: null, factKinds: [] }),
  },
  {
    name: 'how much a share kept back is unknown',
    type: 'ConsultationAnswered',
    from: 1,
    to: 2,
    up: ({ share, ...data }) => ({
      ...data,
      share: typeof share === 'object' && share !== null ? { ...share, withheld: null } : null,
    }),
  },
];
