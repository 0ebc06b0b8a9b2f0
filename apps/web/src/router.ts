import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, createRouter, redirect } from '@tanstack/react-router';
import { AccountPage } from './features/account/account-page';
import { SetUpFactorPage } from './features/account/set-up-factor-page';
import { AmendmentsPage } from './features/amendments/amendments-page';
import { BacktestPage } from './features/backtest/backtest-page';
import { RecordsPage } from './features/audit/records-page';
import { ReferencePage } from './features/reference/reference-page';
import { ReplayPage } from './features/audit/replay-page';
import { MapPage } from './features/brain-map/map-page';
import { CaseloadPage } from './features/caseload/caseload-page';
import { ChildLayout } from './features/child/child-layout';
import { HistoryPage } from './features/developmental-history/history-page';
import { CoursePage } from './features/course/course-page';
import { ChildConsultationsPage } from './features/consultations/child-consultations-page';
import { ConsultationsPage } from './features/consultations/consultations-page';
import { CosignaturesPage } from './features/cosignatures/cosignatures-page';
import { SignaturesPage } from './features/cosignatures/signatures-page';
import { EmergenciesPage } from './features/emergencies/emergencies-page';
import { EnrolPage } from './features/enrolment/enrol-page';
import { ChildErasurePage } from './features/erasure/child-erasure-page';
import { ErasuresPage } from './features/erasure/erasures-page';
import { FlagsPage } from './features/flags/flags-page';
import { NoticesPage } from './features/notices/notices-page';
import { OperationsPage } from './features/operations/operations-page';
import { OutcomesPage } from './features/outcomes/outcomes-page';
import { CareTeamsPage } from './features/people/care-teams-page';
import { PeoplePage } from './features/people/people-page';
import { PlanPage } from './features/plan/plan-page';
import { AssessPage } from './features/rating/assess-page';
import { FirstAdministratorPage } from './features/session/first-administrator-page';
import { startOf } from './features/session/home-of';
import { PasswordPage } from './features/session/password-page';
import { SecondFactorPage } from './features/session/second-factor-page';
import { sessionQuery } from './features/session/session';
import { SignInPage } from './features/session/sign-in-page';
import { NotFound } from './features/shell/not-found';
import { Shell } from './features/shell/shell';
import { ProblemNote } from './features/states/problem-note';
import { OwnRecordPage } from './features/staff/own-record-page';
import { StaffPage } from './features/staff/staff-page';
import { TrendsPage } from './features/trends/trends-page';
import { WorklistPage } from './features/worklist/worklist-page';
import * as view from './view-state';

const root = createRootRouteWithContext<{ readonly cache: QueryClient }>()({
  notFoundComponent: NotFound,
  errorComponent: ProblemNote,
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  component: SignInPage,
  validateSearch: view.signInView,
});
const firstAdministrator = createRoute({
  getParentRoute: () => root,
  path: '/first-administrator',
  component: FirstAdministratorPage,
});
const password = createRoute({ getParentRoute: () => root, path: '/password', component: PasswordPage });

const secondFactor = createRoute({ getParentRoute: () => root, path: '/second-factor', component: SecondFactorPage });
const setUpFactor = createRoute({
  getParentRoute: () => root,
  path: '/set-up-second-factor',
  component: SetUpFactorPage,
});

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: async ({ context: { cache } }) => {
    const session = await cache.ensureQueryData(sessionQuery);
    throw redirect({ to: session === null ? '/sign-in' : startOf(session) });
  },
});

/** Everything behind the sign-in. */
const shell = createRoute({
  getParentRoute: () => root,
  id: 'shell',
  component: Shell,
  beforeLoad: async ({ context: { cache } }) => {
    const session = await cache.ensureQueryData(sessionQuery);
    if (session === null) throw redirect({ to: '/sign-in' });
    if (session.due !== null) throw redirect({ to: startOf(session) });
  },
});

const inShell = () => shell;
const caseload = createRoute({
  getParentRoute: inShell,
  path: '/caseload',
  component: CaseloadPage,
  validateSearch: view.caseloadView,
});
const enrol = createRoute({ getParentRoute: inShell, path: '/children/new', component: EnrolPage });
const outcomes = createRoute({
  getParentRoute: inShell,
  path: '/outcomes',
  component: OutcomesPage,
  validateSearch: view.outcomesView,
});
const worklist = createRoute({ getParentRoute: inShell, path: '/worklist', component: WorklistPage });
const notices = createRoute({ getParentRoute: inShell, path: '/notices', component: NoticesPage });
const backtest = createRoute({ getParentRoute: inShell, path: '/backtest', component: BacktestPage });
const people = createRoute({ getParentRoute: inShell, path: '/people', component: PeoplePage });
const careTeams = createRoute({ getParentRoute: inShell, path: '/care-teams', component: CareTeamsPage });
const reference = createRoute({ getParentRoute: inShell, path: '/reference', component: ReferencePage });
const staff = createRoute({ getParentRoute: inShell, path: '/staff', component: StaffPage });
const ownRecord = createRoute({ getParentRoute: inShell, path: '/own-record', component: OwnRecordPage });
const cosignatures = createRoute({ getParentRoute: inShell, path: '/cosignatures', component: CosignaturesPage });
const consultations = createRoute({ getParentRoute: inShell, path: '/consultations', component: ConsultationsPage });
const erasures = createRoute({ getParentRoute: inShell, path: '/erasures', component: ErasuresPage });
const emergencies = createRoute({ getParentRoute: inShell, path: '/emergencies', component: EmergenciesPage });
const operations = createRoute({ getParentRoute: inShell, path: '/operations', component: OperationsPage });
const account = createRoute({ getParentRoute: inShell, path: '/account', component: AccountPage });
const records = createRoute({
  getParentRoute: inShell,
  path: '/records',
  component: RecordsPage,
});
const replay = createRoute({
  getParentRoute: inShell,
  path: '/records/$childId',
  component: ReplayPage,
  validateSearch: view.replayView,
});

const child = createRoute({ getParentRoute: inShell, path: '/children/$childId', component: ChildLayout });
const inChild = () => child;
const map = createRoute({ getParentRoute: inChild, path: '/', component: MapPage, validateSearch: view.mapView });
const trends = createRoute({
  getParentRoute: inChild,
  path: '/trends',
  component: TrendsPage,
  validateSearch: view.trendsView,
});
const history = createRoute({ getParentRoute: inChild, path: '/history', component: HistoryPage });
const flags = createRoute({ getParentRoute: inChild, path: '/flags', component: FlagsPage });
const plan = createRoute({
  getParentRoute: inChild,
  path: '/plan',
  component: PlanPage,
  validateSearch: view.planView,
});
const course = createRoute({ getParentRoute: inChild, path: '/course', component: CoursePage });
const amendments = createRoute({ getParentRoute: inChild, path: '/amendments', component: AmendmentsPage });
const assess = createRoute({
  getParentRoute: inChild,
  path: '/assess',
  component: AssessPage,
  validateSearch: view.assessView,
});

const signatures = createRoute({ getParentRoute: inChild, path: '/signatures', component: SignaturesPage });

const childConsultations = createRoute({
  getParentRoute: inChild,
  path: '/consultations',
  component: ChildConsultationsPage,
});

const childErasure = createRoute({ getParentRoute: inChild, path: '/erasure', component: ChildErasurePage });

const routeTree = root.addChildren([
  signIn,
  firstAdministrator,
  password,
  secondFactor,
  setUpFactor,
  home,
  shell.addChildren([
    caseload,
    enrol,
    outcomes,
    worklist,
    notices,
    backtest,
    people,
    careTeams,
    reference,
    staff,
    ownRecord,
    account,
    cosignatures,
    consultations,
    erasures,
    emergencies,
    operations,
    records,
    replay,
    child.addChildren([
      map,
      trends,
      history,
      flags,
      plan,
      course,
      amendments,
      signatures,
      childConsultations,
      childErasure,
      assess,
    ]),
  ]),
]);

export const createAppRouter = (cache: QueryClient) =>
  createRouter({ routeTree, basepath: '/app', context: { cache }, scrollRestoration: true });

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
