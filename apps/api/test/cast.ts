import type { PersonRole } from '@understory/access';
import { enrolment } from './bodies';
import type { SignedInAs } from './browser';
import type { TestApi } from './open-test-api';

/** Where the program manager of the cast works, and nobody else does. */
export const ownProgram = 'Day treatment';

/** One person of each role, a child that a clinician and a manager reach, and one that neither does. */
export type Cast = {
  readonly someone: Readonly<Record<PersonRole, SignedInAs>>;
  readonly childWithin: string;
  readonly childBeyond: string;
  /** Answers the id. */
  readonly enrol: (who: SignedInAs, reference: string, program: string) => Promise<string>;
};

export const castOf = async (api: TestApi): Promise<Cast> => {
  const { people } = api;
  const someone = {
    clinician: await people.add('clinician'),
    'program-manager': await people.add('program-manager', [ownProgram]),
    auditor: await people.add('auditor'),
    administrator: await people.add('administrator'),
  };
  const enrol = async (who: SignedInAs, reference: string, program: string): Promise<string> => {
    const { body } = await api.askAs(who)('POST', '/children', { body: { ...enrolment(reference), program } });
    return (body as { childId: string }).childId;
  };
  const childWithin = await enrol(someone.clinician, 'AG-WITHIN', ownProgram);
  const childBeyond = await enrol(api.clinician, 'AG-BEYOND', 'Residential');
  return { someone, childWithin, childBeyond, enrol };
};
