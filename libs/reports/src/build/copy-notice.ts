import type { Notice } from '../document/report-document';
import { showAddressee } from '../wording/addressee';
import { showDay } from '../wording/day';
import type { RecordFacts } from './record-facts';

/** Of a copy for somebody else: for whom, and on which day consents were looked at. The agency's own knows no day. */
export const copyNotices = ({ addressee }: RecordFacts): readonly Notice[] =>
  addressee.to === 'agency'
    ? []
    : [
        {
          title: showAddressee(addressee),
          text:
            `It tells of other persons what they let be told, or a law or a court asks for, as of ${showDay(addressee.on)}. ` +
            'Reasons that staff wrote are not in it.',
        },
      ];
