import { neverReached, type RetractedEntry } from '@understory/domain';
import { showDay } from './day';
import { incidentKindNames, periodNames } from './names';

/** Which entry it was, by what and when it was about. */
export const retractedText = (struck: RetractedEntry): string => {
  switch (struck.kind) {
    case 'discharge':
      return `Discharge of ${showDay(struck.entry.on)}`;
    case 'incident':
      return `${incidentKindNames[struck.entry.kind]} of ${showDay(struck.entry.happenedOn)}`;
    case 'history':
      return `Account of ${periodNames[struck.entry.period].toLowerCase()} of ${showDay(struck.entry.reportedOn)}`;
    case 'relational-health':
      return `Relational health of ${showDay(struck.entry.ratedOn)}`;
    case 'risk-estimate':
      return `Official risk estimate of ${showDay(struck.entry.reportedOn)}`;
    case 'official-values':
      return `Official values of ${showDay(struck.entry.reportedOn)}`;
    case 'second-rating':
      return `Second rating of ${showDay(struck.entry.firstOccurredOn)}`;
    case 'consent':
      return `Consent of ${showDay(struck.entry.givenOn)}`;
    case 'intervention':
      return `Intervention ${struck.entry.reference}`;
    default:
      return neverReached(struck);
  }
};
