import { shows, type Show } from './features/caseload/matching';

/** What a link may say about a view. Anything else in an address is left out, so that an old link still opens. */
type Search = Readonly<Record<string, unknown>>;

const text = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');
const whole = (value: unknown): number | undefined => (Number.isInteger(value) ? Number(value) : undefined);
const given = (value: unknown): string | undefined => (text(value) === '' ? undefined : text(value));

/** What somebody searches for stands in no address. */
export const caseloadView = (search: Search): { readonly show: Show } => ({
  show: shows.find((show) => show === search['show']) ?? 'in-care',
});

const refusals = ['unlinked', 'refused', 'unavailable', 'unmapped', 'last-administrator', 'ended'] as const;

/** Why somebody is back from the agency's own provider without being signed in. */
export const signInView = (search: Search): { readonly openid?: (typeof refusals)[number] | undefined } => ({
  openid: refusals.find((refusal) => refusal === search['openid']),
});

export type MapView = {
  readonly at?: number | undefined;
  readonly box?: number | undefined;
  readonly norms?: string | undefined;
};
/** `at` counts assessments from 1, oldest first; without it the newest is shown. */
export const mapView = (search: Search): MapView => ({
  at: whole(search['at']),
  box: whole(search['box']),
  norms: given(search['norms']),
});

export const trendsView = (search: Search): { readonly norms?: string | undefined } => ({
  norms: given(search['norms']),
});

export const planView = (search: Search): { readonly dose?: string | undefined } => ({ dose: given(search['dose']) });

export type AssessView = { readonly correct?: string | undefined; readonly draft?: string | undefined };
/** A correction of what is signed, or a draft to go on in; without either, a new assessment. */
export const assessView = (search: Search): AssessView => ({
  correct: given(search['correct']),
  draft: given(search['draft']),
});

export const outcomesView = (search: Search): { readonly program?: string | undefined } => ({
  program: given(search['program']),
});

export type ReplayView = {
  readonly step?: number | undefined;
  readonly knownOn?: string | undefined;
  readonly box?: number | undefined;
};
export const replayView = (search: Search): ReplayView => ({
  step: whole(search['step']),
  knownOn: given(search['knownOn']),
  box: whole(search['box']),
});
