import type { Child } from '../child';
import type { RetractedKind } from './retracted-entry';

/** Whether an entry of that id was taken back: nobody corrects it, and its id is not free again. */
export const isRetracted = ({ retracted }: Pick<Child, 'retracted'>, kind: RetractedKind, id: string): boolean =>
  retracted.some((struck) => struck.kind === kind && struck.id === id);
