import type { RecordKeys } from '@understory/access';
import {
  neverReached,
  sixRNotes,
  type ActedBy,
  type Amendment,
  type AmendmentDecision,
  type Assessment,
  type HistoryEntry,
  type Incident,
  type RecordedSecondRating,
  type RelationalHealthRating,
  type TranscribedEstimate,
  type TranscribedValues,
  type Child,
  type ChildId,
  type Consent,
  type Correction,
  type Intervention,
  type RetractedEntry,
  type Submission,
} from '@understory/domain';
import { childStream } from '../identity/streams';
import { sealingContext } from '../sealing/personal-data';
import type { KeptChildren } from './kept-children';
import { unknownChild, type LoadedChild } from './load-child';

/** The record as it stands, opened; as `loadChild`, at the cost of what is new in it. */
export const loadKept = async (
  kept: KeptChildren,
  keys: RecordKeys,
  childId: ChildId,
  loadErased: (childId: ChildId) => Promise<LoadedChild>,
): Promise<LoadedChild> => {
  const { sealed, head, position, given, opening } = await kept.current(childId);
  if (head === null) return unknownChild(childId);
  const stream = childStream(childId);
  const key = sealed.erased === null ? await keys.find(childId) : null;
  if (key === null) {
    // Nothing of an erased record stays in memory, sealed or not; what is asked of it is told by the log.
    kept.forget(childId);
    return loadErased(childId);
  }
  const child = openChild(sealed, (text, field) => key.open(text, sealingContext(stream, field)));
  return { childId, stream, child, head, position, given, key, whileOpen: (work) => opening.during(key, work) };
};

type Open = (sealed: string, field: string) => string;

/** All but the doses, which open themselves. Fields bear the names that the events have for them. */
const openChild = (sealed: Child, open: Open): Child => ({
  ...sealed,
  enrolment: sealed.enrolment === null ? null : opened(sealed.enrolment, ['reference', 'bornMonth'], open),
  earlierReferences: sealed.earlierReferences.map((reference) => open(reference, 'reference')),
  identityCorrections: sealed.identityCorrections.map((correction) => openActed(correction, open)),
  assessments: sealed.assessments.map((assessment) => openAssessment(assessment, open)),
  submissions: sealed.submissions.map((submission) => withAnswer(opened(submission, ['rater'], open), open)),
  focusApprovals: sealed.focusApprovals.map((approval) => openActed(approval, open)),
  focusOverrides: sealed.focusOverrides.map((override) => openActed(override, open)),
  interventions: sealed.interventions.map((planned) => openIntervention(planned, open)),
  flags: sealed.flags.map((flag) => (flag.review === null ? flag : { ...flag, review: openActed(flag.review, open) })),
  history: sealed.history.map((entry) => openHistory(entry, open)),
  relationalHealth: sealed.relationalHealth.map((rated) => openRelational(rated, open)),
  riskEstimates: sealed.riskEstimates.map((estimate) => openEstimate(estimate, open)),
  course: sealed.course.map((step) => (step.kind === 'discharged' ? opened(step, ['reason'], open) : step)),
  consents: sealed.consents.map((consent) => openConsent(consent, open)),
  incidents: sealed.incidents.map((incident) => openIncident(incident, open)),
  amendments: sealed.amendments.map((amendment) => openAmendment(amendment, open)),
  retracted: sealed.retracted.map((struck) => ({
    ...openStruck(struck, open),
    retraction: openActed(struck.retraction, open),
  })),
});

const openStruck = (struck: RetractedEntry, open: Open): RetractedEntry => {
  switch (struck.kind) {
    case 'discharge':
      return { ...struck, entry: opened(struck.entry, ['reason'], open) };
    case 'incident':
      return { ...struck, entry: openIncident(struck.entry, open) };
    case 'history':
      return { ...struck, entry: openHistory(struck.entry, open) };
    case 'relational-health':
      return { ...struck, entry: openRelational(struck.entry, open) };
    case 'risk-estimate':
      return { ...struck, entry: openEstimate(struck.entry, open) };
    case 'official-values':
      return { ...struck, entry: openOfficial(struck.entry, open) };
    case 'second-rating':
      return { ...struck, entry: openSecond(struck.entry, open) };
    case 'consent':
      return { ...struck, entry: openConsent(struck.entry, open) };
    case 'intervention':
      return { ...struck, entry: openIntervention(struck.entry, open) };
    default:
      return neverReached(struck);
  }
};

const openHistory = (entry: HistoryEntry, open: Open): HistoryEntry =>
  withReasons(openedIfAny(entry, ['note', 'person'], open), open);

const openRelational = (rated: RelationalHealthRating, open: Open): RelationalHealthRating =>
  withReasons(openedIfAny(opened(rated, ['rater'], open), ['note'], open), open);

const openEstimate = (estimate: TranscribedEstimate, open: Open): TranscribedEstimate =>
  withReasons(opened(estimate, ['estimate'], open), open);

const openIncident = (incident: Incident, open: Open): Incident =>
  withReasons(opened(incident, ['setting', 'description'], open), open);

const openOfficial = (official: TranscribedValues, open: Open): TranscribedValues =>
  withReasons(opened(official, ['source'], open), open);

const openSecond = (second: RecordedSecondRating, open: Open): RecordedSecondRating =>
  withReasons(opened(second, ['rater'], open), open);

const openConsent = (consent: Consent, open: Open): Consent => ({
  ...openedIfAny(opened(consent, ['givenBy'], open), ['person'], open),
  withdrawal: openedIfThere(consent.withdrawal, ['withdrawnBy', 'reason'], open),
});

const openIntervention = (planned: Intervention, open: Open): Intervention => ({
  ...withReasons(opened(planned, ['reference', 'activity'], open), open),
  sixRs: planned.sixRs === null ? null : openedIfAny(planned.sixRs, sixRNotes, open),
  madePrimary: planned.madePrimary === null ? null : openedIfAny(planned.madePrimary, actedFields, open),
});

const openAmendment = (amendment: Amendment, open: Open): Amendment => ({
  ...opened(amendment, ['requestedBy', 'asks'], open),
  extension: openedIfThere(amendment.extension, ['reason'], open),
  decision: amendment.decision === null ? null : openDecision(amendment.decision, open),
  disagreement: openedIfThere(amendment.disagreement, ['filedBy', 'statement'], open),
  rebuttal: openedIfThere(amendment.rebuttal, ['statement'], open),
});

const openDecision = (decision: AmendmentDecision, open: Open): AmendmentDecision =>
  decision.outcome === 'denied' ? openedIfAny(decision, actedFields, open) : openedIfAny(decision, ['actorName'], open);

const openAssessment = (sealed: Assessment, open: Open): Assessment => {
  const { official, secondRating } = sealed;
  return {
    ...withReasons(opened(sealed, ['rater'], open), open),
    official: official === null ? null : openOfficial(official, open),
    secondRating: secondRating === null ? null : openSecond(secondRating, open),
  };
};

const withReasons = <Facts extends { readonly corrections: readonly Correction[] }>(facts: Facts, open: Open): Facts =>
  facts.corrections.length === 0
    ? facts
    : { ...facts, corrections: facts.corrections.map((correction) => openActed(correction, open)) };

const actedFields = ['actorName', 'reason'] as const;

const openActed = <Facts extends ActedBy & { readonly reason: string }>(facts: Facts, open: Open): Facts =>
  openedIfAny(facts, actedFields, open);

const openedIfThere = <Field extends string, Facts extends { readonly [Name in Field]: string }>(
  facts: Facts | null,
  fields: readonly Field[],
  open: Open,
): Facts | null => (facts === null ? null : opened(facts, fields, open));

const withAnswer = (submission: Submission, open: Open): Submission => {
  const { answer } = submission;
  return answer === null ? submission : { ...submission, answer: openedIfAny(answer, actedFields, open) };
};

const opened = <Field extends string, Facts extends { readonly [Name in Field]: string }>(
  facts: Facts,
  fields: readonly Field[],
  open: Open,
): Facts => ({ ...facts, ...Object.fromEntries(fields.map((field) => [field, open(facts[field], field)])) });

/** For fields that may be left out. */
const openedIfAny = <Field extends string, Facts extends { readonly [Name in Field]: string | null }>(
  facts: Facts,
  fields: readonly Field[],
  open: Open,
): Facts => ({
  ...facts,
  ...Object.fromEntries(
    fields.map((field) => {
      const text = facts[field];
      return [field, text === null ? null : open(text, field)];
    }),
  ),
});
