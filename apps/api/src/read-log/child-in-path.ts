import type { ChildId } from '@understory/domain';
import { readUuid } from '../fields/id';

/** The child that a path is about; null for a path about none, or one that no record can have. */
export const childInPath = (params: unknown): ChildId | null =>
  typeof params === 'object' && params !== null && 'childId' in params && typeof params.childId === 'string'
    ? (readUuid(params.childId) as ChildId | null)
    : null;
