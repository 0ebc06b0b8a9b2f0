import type { LocalDate } from '../../calendar/local-date';
import { accept, refuse, type Decision } from '../../decision';
import { isBlank } from '../../is-blank';
import { currentDoses } from '../intervention/current-doses';
import type { DischargeChild } from '../child-command';
import type { ChildEventDraft } from '../child-event';
import type { EnrolledChild } from '../enrolled-child';
import { isClosing } from './closing-assessment';
import { dischargedOn as standingDischarge } from './stays';

/** A discharge recorded late must not leave anything behind that happened in care after it. */
export const decideDischargeChild = (
  { dischargedOn, outcome, reason }: DischargeChild,
  child: EnrolledChild,
): Decision<ChildEventDraft> => {
  const standing = standingDischarge(child.course);
  if (standing !== null) return refuse('CHILD.ALREADY_DISCHARGED', { dischargedOn: standing });
  if (isBlank(reason)) return refuse('REASON.BLANK');
  const lastOn = child.course.at(-1)?.on ?? child.enrolment.enrolledOn;
  if (dischargedOn < lastOn) return refuse('DISCHARGE.BEFORE_LAST_STEP', { lastOn });
  const latest = latestDayInCare(child);
  if (latest !== null && latest > dischargedOn) return refuse('DISCHARGE.BEFORE_LATER_ENTRY', { latest });
  return accept({
    type: 'ChildDischarged',
    data: { dischargedOn, outcome, reason },
    occurredOn: dischargedOn,
  });
};

/** Of what can only have happened in care; a plan may have been made ahead. */
const latestDayInCare = ({ assessments, doses, incidents }: EnrolledChild): LocalDate | null =>
  [
    ...assessments.filter(({ voided, kind }) => !voided && !isClosing(kind)).map(({ assessedOn }) => assessedOn),
    ...currentDoses(doses).map(({ deliveredOn }) => deliveredOn),
    ...incidents.map(({ happenedOn }) => happenedOn),
  ].reduce<LocalDate | null>((latest, day) => (latest === null || day > latest ? day : latest), null);
