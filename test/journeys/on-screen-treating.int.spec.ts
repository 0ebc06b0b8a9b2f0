import { clinicianJourney } from './clinician.journey';
import { historyJourney } from './history.journey';
import { instrumentJourney } from './instrument.journey';
import { planJourney } from './plan.journey';
import { consultationJourney } from './consultation.journey';
import { twoCliniciansJourney } from './two-clinicians.journey';
import { describeJourneys } from '../support/browser';

jest.setTimeout(240_000);

// The two clinicians come last: from then on a rating there needs a certification.
describeJourneys([
  historyJourney,
  planJourney,
  clinicianJourney,
  consultationJourney,
  instrumentJourney,
  twoCliniciansJourney,
]);
