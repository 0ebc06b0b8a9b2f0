import { today } from '../../api/today';
import type { InterventionInMap } from '../child/child-queries';

/** The last day is still one of its days. */
export const hasEnded = ({ endsOn }: Pick<InterventionInMap, 'endsOn'>): boolean => endsOn !== null && endsOn < today();
