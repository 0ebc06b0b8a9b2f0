import { usePerson } from '../session/session';

/** The auditor reads along; what a role may do is decided by the API alone. */
export const useMayAct = (): boolean => usePerson()?.role === 'administrator';
