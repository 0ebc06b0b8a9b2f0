import { policyAsFirstPublished } from '../policy/policy-as-first-published';
import type { UpcastStep } from './compose-upcasts';

/**
 * Every way up that stored events still need, oldest first. A new shape of an event raises its number in
 * `currentSchemaVersion`, adds its step here, and leaves a golden file of the new version beside the old ones.
 */
export const upcastSteps: readonly UpcastStep[] = [policyAsFirstPublished];
