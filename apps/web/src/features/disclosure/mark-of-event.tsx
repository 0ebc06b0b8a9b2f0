import type { RecordedChildEvent } from '@understory/domain';
import { FactMark } from './fact-mark';

/** The mark of an event whose fact copies keep back; nothing for any other. */
export const MarkOfEvent = ({ event }: { readonly event: RecordedChildEvent }) =>
  event.type === 'HistoryRecorded' || event.type === 'HistoryCorrected' ? <FactMark {...event.data} /> : null;
