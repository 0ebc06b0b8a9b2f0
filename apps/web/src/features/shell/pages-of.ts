import { neverReached } from '@understory/domain';
import type { Role } from '../session/session';
import { texts } from './texts';

export type Page = {
  readonly to:
    | '/caseload'
    | '/children/new'
    | '/cosignatures'
    | '/consultations'
    | '/own-record'
    | '/outcomes'
    | '/worklist'
    | '/backtest'
    | '/records'
    | '/people'
    | '/erasures'
    | '/operations'
    | '/emergencies'
    | '/reference';
  readonly label: string;
};

/** Pages that are looked at now and then stand together, so that the daily ones fit on one line. */
export type PageGroup = { readonly label: string; readonly pages: readonly Page[] };

const operations: Page = { to: '/operations', label: texts.pages.operations };
const erasures: Page = { to: '/erasures', label: texts.pages.erasures };
const emergencies: Page = { to: '/emergencies', label: texts.pages.emergencies };
const ownRecord: Page = { to: '/own-record', label: texts.pages.ownRecord };

/** What a role finds in the navigation; what it may do is decided by the API alone. */
export const pagesOf = (role: Role): readonly (Page | PageGroup)[] => {
  switch (role) {
    case 'clinician':
      return [
        { to: '/caseload', label: texts.pages.caseload },
        { to: '/children/new', label: texts.pages.enrol },
        {
          label: texts.toAnswer,
          pages: [
            { to: '/cosignatures', label: texts.pages.cosignatures },
            { to: '/consultations', label: texts.pages.consultations },
            emergencies,
          ],
        },
        ownRecord,
      ];
    case 'program-manager':
      return [
        { to: '/outcomes', label: texts.pages.outcomes },
        { to: '/worklist', label: texts.pages.worklist },
        { to: '/backtest', label: texts.pages.backtest },
        { label: texts.toDecide, pages: [emergencies, erasures] },
        ownRecord,
      ];
    case 'auditor':
      return [{ to: '/records', label: texts.pages.records }, emergencies, erasures, operations, ownRecord];
    case 'administrator':
      return [
        { to: '/people', label: texts.pages.people },
        { to: '/reference', label: texts.reference },
        erasures,
        operations,
        ownRecord,
      ];
    default:
      return neverReached(role);
  }
};
