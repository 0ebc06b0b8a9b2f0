/** What a decider answers: new events, or a refusal with a stable code and the facts a person needs to mend it. */
export type Decision<Event> = { readonly outcome: 'accepted'; readonly events: readonly Event[] } | Refusal;

export type Refusal = {
  readonly outcome: 'refused';
  /** `SUBJECT.REASON`, stable for ever: callers and tests rely on it. */
  readonly code: `${string}.${string}`;
  readonly facts: Readonly<Record<string, string | number | null>>;
};

export const accept = <Event>(...events: readonly Event[]): Decision<Event> => ({ outcome: 'accepted', events });

export const refuse = (code: Refusal['code'], facts: Refusal['facts'] = {}): Refusal => ({
  outcome: 'refused',
  code,
  facts,
});
