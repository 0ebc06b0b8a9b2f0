import { currentSchemaVersion } from '../event-schema';
import { composeUpcasts } from './compose-upcasts';
import { upcastSteps } from './upcast-steps';

/** What a stored event says, in the shape of today. Everything above the log reads events through this. */
export const currentData = composeUpcasts(currentSchemaVersion, upcastSteps);
