import { accept, refuse, type Decision, type Refusal } from '../../decision';
import { functionalDomains } from '../../instrument/functional-domain';
import { isBlank } from '../../is-blank';
import { sameFacts } from '../../same-facts';
import { findCorrectable } from '../assessment/find-correctable';
import type { TranscribeOfficialValues } from '../child-command';
import type { ChildEventDraft } from '../child-event';
import type { EnrolledChild } from '../enrolled-child';
import { highestOfficialHundredths, officialValuesOf, type OfficialValues } from './official-values-event';

/** Whoever transcribes again says why: the first transcription is what somebody read in a report. */
export const decideTranscribeOfficialValues = (
  command: TranscribeOfficialValues,
  child: EnrolledChild,
): Decision<ChildEventDraft> => {
  const { assessmentId, reason } = command;
  const assessment = findCorrectable(child, assessmentId);
  if ('outcome' in assessment) return assessment;
  const values = officialValuesOf(command);
  const fault = faultOf(values);
  if (fault !== null) return fault;
  if (values.reportedOn < assessment.assessedOn) {
    return refuse('OFFICIAL_VALUES.BEFORE_ASSESSMENT', { assessedOn: assessment.assessedOn });
  }
  const before = assessment.official;
  if (before === null) {
    const data = { ...values, assessmentId };
    return accept({ type: 'OfficialValuesTranscribed', data, occurredOn: values.reportedOn });
  }
  if (sameFacts(values, officialValuesOf(before))) return refuse('OFFICIAL_VALUES.UNCHANGED');
  if (reason === null || isBlank(reason)) return refuse('REASON.BLANK');
  const data = { ...values, assessmentId, supersedes: before.effectiveEvent, reason };
  return accept({ type: 'OfficialValuesCorrected', data, occurredOn: before.firstOccurredOn });
};

const faultOf = ({ domains, cmrHundredths, source }: OfficialValues): Refusal | null => {
  const printed = [
    cmrHundredths,
    ...functionalDomains.flatMap((domain) => {
      const { scoreHundredths, typicalHundredths, percentHundredths } = domains[domain];
      return [scoreHundredths, typicalHundredths, percentHundredths];
    }),
  ];
  if (printed.every((value) => value === null)) return refuse('OFFICIAL_VALUES.NOTHING_TRANSCRIBED');
  if (!printed.every((value) => value === null || isPrintable(value))) {
    return refuse('OFFICIAL_VALUES.OUT_OF_RANGE', { highest: highestOfficialHundredths / 100 });
  }
  return isBlank(source) ? refuse('OFFICIAL_VALUES.SOURCE_BLANK') : null;
};

const isPrintable = (hundredths: number): boolean =>
  Number.isInteger(hundredths) && hundredths >= 0 && hundredths <= highestOfficialHundredths;
