import { clinicianJourney } from './clinician.journey';
import { historyJourney } from './history.journey';
import { planJourney } from './plan.journey';
import { describeJourneys } from '../support/browser';

jest.setTimeout(240_000);

describeJourneys([historyJourney, planJourney, clinicianJourney]);
