import type { Actor } from '@understory/access';
import type { Random } from '../chance/random';

/** Numbers stand in for people throughout: nobody in this clinic has a name. */
export type Staff = {
  readonly manager: Actor;
  readonly clinician: Actor;
  /** Logs what was delivered. */
  readonly careTeam: Actor;
  readonly raters: readonly string[];
  /** The accounts that see and treat the child. */
  readonly accountIds: readonly string[];
};

export const readinessJob: Actor = { id: 'readiness-job', role: 'system' };

// One of the six can be signed in to: a caseload of a size that one person has.
const accountOf = (clinician: number): string => (clinician === 3 ? 'demo-clinician' : `demo-clinician-${clinician}`);
const nameOf = (clinician: number): string => (clinician === 3 ? 'Demo clinician' : `Demo clinician ${clinician}`);

/** Two clinicians, three care teams and a second rater for each program, who stay with a child. */
export const staffOf = (programNumber: number, random: Random): Staff => {
  const clinician = programNumber * 2 + random.whole(1, 2);
  const team = programNumber * 3 + random.whole(1, 3);
  const careTeam = `demo-care-team-${team}`;
  return {
    manager: {
      id: `demo-manager-${programNumber + 1}`,
      role: 'program-manager',
      name: `Demo manager ${programNumber + 1}`,
    },
    clinician: { id: accountOf(clinician), role: 'clinician', name: nameOf(clinician) },
    careTeam: { id: careTeam, role: 'clinician', name: `Demo care team ${team}` },
    raters: [`Demo rater ${clinician}`, `Demo rater ${clinician}`, `Demo rater ${7 + programNumber}`],
    accountIds: [accountOf(clinician), careTeam],
  };
};
