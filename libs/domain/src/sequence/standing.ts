import type { Intervention } from '../child/child';
import { regionsBelow, type Region } from '../instrument/region';

/** Primary work, or support: work above the focus, allowed and not yet what comes first. */
export type Standing = 'primary' | 'support';

/** Above the focus is support, unless a clinician made it primary. Without a focus nothing is above it. */
export const standingOf = (
  { region, madePrimary }: Pick<Intervention, 'region' | 'madePrimary'>,
  focus: Region | null,
): Standing => (madePrimary === null && focus !== null && regionsBelow(region).includes(focus) ? 'support' : 'primary');
