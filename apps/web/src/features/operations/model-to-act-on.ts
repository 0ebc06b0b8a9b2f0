import type { paths } from '../../api/schema';

export type ModelToActOn = paths['/parked/retries']['post']['requestBody']['content']['application/json']['model'];

const models: Readonly<Record<ModelToActOn, true>> = {
  caseload: true,
  'brain-map-history': true,
  'readiness-flags': true,
  'child-course': true,
  amendments: true,
  'staff-records': true,
  'waiting-signatures': true,
  consultations: true,
  erasures: true,
};

/** False for a read model that a release has dropped, whose parked entries nothing can be done about. */
export const isModelToActOn = (name: string): name is ModelToActOn => Object.hasOwn(models, name);
