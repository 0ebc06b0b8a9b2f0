import { administratorJourney } from './administrator.journey';
import { auditorJourney } from './auditor.journey';
import { emergencyJourney } from './emergency.journey';
import { programManagerJourney } from './program-manager.journey';
import { describeJourneys } from '../support/browser';

jest.setTimeout(240_000);

// The administrator comes last: an event is parked on that walk.
describeJourneys([auditorJourney, programManagerJourney, emergencyJourney, administratorJourney]);
