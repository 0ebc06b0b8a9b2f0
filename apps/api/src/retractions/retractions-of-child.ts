import {
  neverReached,
  relationalTotal,
  retractedDoses,
  type Child,
  type ChildId,
  type Correction,
  type LocalDate,
  type RetractedDose,
  type RetractedEntry,
} from '@understory/domain';
import type { RetractedEntryAnswer, RetractionsOfChild } from './retractions.answer';

/** Everything that was taken back, with what it said: struck out, and never out of sight. */
export const retractionsOfChild = (child: Child, childId: ChildId): RetractionsOfChild => ({
  childId,
  entries: [...child.retracted.map(answerOf), ...retractedDoses(child.doses).map(doseAnswerOf)].sort(
    (one, other) => Number(one.retractedAt < other.retractedAt) - Number(one.retractedAt > other.retractedAt),
  ),
});

const answerOf = (struck: RetractedEntry): RetractedEntryAnswer => ({
  kind: struck.kind,
  id: struck.id,
  ...dayAndWords(struck),
  ...takenBack(struck.retraction),
});

const doseAnswerOf = ({ dose, retraction }: RetractedDose): RetractedEntryAnswer => ({
  kind: 'dose',
  id: dose.doseId,
  day: dose.deliveredOn,
  said: `${dose.deliveredAt.slice(0, 16).replace('T', ' ')}, ${dose.minutes} minutes, by ${dose.deliveredBy}`,
  ...takenBack(retraction),
});

const takenBack = ({ by, actorName, reason, recordedAt: retractedAt }: Correction) => ({
  by,
  actorName,
  reason,
  retractedAt,
});

const dayAndWords = (struck: RetractedEntry): { readonly day: LocalDate; readonly said: string } => {
  switch (struck.kind) {
    case 'discharge': {
      const { on, outcome, reason } = struck.entry;
      return { day: on, said: `${outcome}: ${reason}` };
    }
    case 'incident': {
      const { kind, happenedOn, minutes, setting, description } = struck.entry;
      const lasted = minutes === null ? [] : [`${minutes} minutes`];
      return { day: happenedOn, said: [kind, ...lasted, setting, description].join(', ') };
    }
    case 'history': {
      const { period, strand, value, source, reportedOn, note } = struck.entry;
      const told = [
        period,
        strand,
        value === null ? 'unknown' : `${value} of 12`,
        source,
        ...(note === null ? [] : [note]),
      ];
      return { day: reportedOn, said: told.join(', ') };
    }
    case 'relational-health': {
      const { sum, outOf } = relationalTotal(struck.entry);
      return { day: struck.entry.ratedOn, said: `${sum} of ${outOf}, rated by ${struck.entry.rater}` };
    }
    case 'risk-estimate':
      return { day: struck.entry.reportedOn, said: struck.entry.estimate };
    case 'official-values':
      return { day: struck.entry.reportedOn, said: `from ${struck.entry.source}` };
    case 'second-rating': {
      const { scores, rater, firstOccurredOn } = struck.entry;
      const rated = scores.filter((score) => score !== null).length;
      return { day: firstOccurredOn, said: `${rated} functions, rated by ${rater}` };
    }
    case 'consent': {
      const { purpose, partner, givenBy, relation, givenOn } = struck.entry;
      return {
        day: givenOn,
        said: `${partner === null ? purpose : `${purpose}: ${partner}`}, by ${givenBy} (${relation})`,
      };
    }
    case 'intervention': {
      const { reference, activity, region, startsOn } = struck.entry;
      return { day: startsOn, said: `${reference}: ${activity}, ${region}` };
    }
    default:
      return neverReached(struck);
  }
};
