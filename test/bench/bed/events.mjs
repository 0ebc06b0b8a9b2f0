// One event of about 1.5 KB JSON: 32 scores and what goes with them, and the metadata that every event has.
import { randomUUID } from 'node:crypto';

const functions = Array.from({ length: 32 }, (_, index) => `function-${String(index + 1).padStart(2, '0')}-of-region`);

const assessment = (seed) => ({
  ageMonths: 60 + (seed % 100),
  assessedOn: '2026-02-03',
  assessmentId: `a1000000-0000-4000-8000-${String(seed).padStart(12, '0')}`,
  instrumentVersion: 1,
  kind: seed % 6 === 0 ? 'baseline' : 'reassessment',
  rater: 'sealed.v1.EXAMPLE',
  relationalHealth: 1 + (seed % 12),
  scores: Object.fromEntries(functions.map((name, index) => [name, 1 + ((seed * 7 + index * 5) % 12)])),
});

// Made once: a contender's turn must not be spent on making up its events. Nobody changes them.
const assessments = Array.from({ length: 1_024 }, (_, seed) => assessment(seed));
const digest = 'd'.repeat(64);

/** What our port is given; everybody else gets `rowOf`, the same content as it ends up in our table. */
export const draftOf = (number) => ({
  type: 'AssessmentSigned',
  schemaVersion: 1,
  data: assessments[number % assessments.length],
  occurredOn: '2026-02-03',
  command: {
    actorId: 'a-clinician-of-the-clinic',
    actorRole: 'clinician',
    commandId: randomUUID(),
    commandDigest: digest,
    correlationId: randomUUID(),
    causationId: null,
    at: '2026-11-22T08:15:30.250Z',
  },
});

/** Keys in canonical order and hashes of the right length: `JSON.stringify` of it has the very size of our rows. */
export const rowOf = (number, stream = newStream(), revision = 0) => ({
  id: randomUUID(),
  stream,
  revision,
  type: 'AssessmentSigned',
  schemaVersion: 1,
  hash: digest,
  data: assessments[number % assessments.length],
  metadata: {
    actorId: 'a-clinician-of-the-clinic',
    actorRole: 'clinician',
    causationId: null,
    commandDigest: digest,
    commandId: randomUUID(),
    correlationId: randomUUID(),
    occurredOn: '2026-02-03',
    previousHash: digest,
    recordedAt: '2026-11-22T08:15:30.250Z',
  },
});

export const newStream = () => `record-${randomUUID()}`;

export const bytesOf = ({ data, metadata }) => JSON.stringify(data).length + JSON.stringify(metadata).length;
