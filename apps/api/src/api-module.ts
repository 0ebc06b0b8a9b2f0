import { Module, type DynamicModule } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { postgresDrafts } from '@understory/access';
import { keepChildren } from '@understory/commands';
import { AdherenceController } from './adherence/adherence.controller';
import { CatalogueController } from './catalogue/catalogue.controller';
import { PublishedReference } from './catalogue/published-reference';
import { DeliveredDosesController } from './doses/delivered-doses.controller';
import { IntervalsController } from './intervals/intervals.controller';
import { Today } from './reading/today';
import { SequenceController } from './sequence/sequence.controller';
import { RetractionsController } from './retractions/retractions.controller';
import { RecordScopes } from './admission/record-scopes';
import type { ApiPorts } from './api-ports';
import { AmendmentsController } from './amendments/amendments.controller';
import { AmendmentsOfChildren } from './amendments/amendments-of-children';
import { OpenAmendmentsController } from './amendments/open-amendments.controller';
import { AssessmentDraftsController } from './assessment-drafts/assessment-drafts.controller';
import { DraftSigning } from './assessment-drafts/draft-signing';
import { DraftsOfChildren } from './assessment-drafts/drafts-of-children';
import { AssessmentsController } from './assessments/assessments.controller';
import { Signing } from './assessments/signing';
import { CaseloadController } from './caseload/caseload.controller';
import { OpenedCaseload } from './caseload/opened-caseload';
import { ChildController } from './child/child.controller';
import { ConsentsController } from './consents/consents.controller';
import { ChildCourseController } from './course/child-course.controller';
import { ChildIds } from './course/child-ids';
import { Consultations } from './consultations/consultations';
import { ListedConsultations } from './consultations/listed-consultations';
import { ConsultationsController } from './consultations/consultations.controller';
import { SharedController } from './consultations/shared.controller';
import { SharedReports } from './consultations/shared-reports';
import { Cosigning } from './cosignatures/cosigning';
import { CosignaturesController } from './cosignatures/cosignatures.controller';
import { SignaturesController } from './cosignatures/signatures.controller';
import { WaitingCosignatures } from './cosignatures/waiting-cosignatures';
import { CourseController } from './course/course.controller';
import { CopiesController } from './copies/copies.controller';
import { CopyPreviews } from './copies/copy-previews';
import { DevelopmentalHistories } from './developmental-history/developmental-histories';
import { DevelopmentalHistoryController } from './developmental-history/developmental-history.controller';
import { CoursesOfChildren } from './course/courses-of-children';
import { DosesController } from './doses/doses.controller';
import { ErasuresController } from './erasures/erasures.controller';
import { ErasuresOfChildren } from './erasures/erasures-of-children';
import { LegalHoldsController } from './erasures/legal-holds.controller';
import { FailedJobsController } from './failed-jobs/failed-jobs.controller';
import { JobsGivenUp } from './failed-jobs/jobs-given-up';
import { ChildFlagsController } from './flags/child-flags.controller';
import { FlagsController } from './flags/flags.controller';
import { OpenedFlags } from './flags/opened-flags';
import { FocusController } from './focus/focus.controller';
import { HistoryController } from './history/history.controller';
import { IncidentRatesController } from './incident-rates/incident-rates.controller';
import { IncidentRatesOfPrograms } from './incident-rates/incident-rates-of-programs';
import { IncidentsController } from './incidents/incidents.controller';
import { InterventionsController } from './interventions/interventions.controller';
import { LiveController } from './live/live.controller';
import { LiveStreams } from './live/live-streams';
import { InstrumentsController } from './instruments/instruments.controller';
import { MapController } from './map/map.controller';
import { NormSetsController } from './norms/norm-sets.controller';
import { NoticesController } from './notices/notices.controller';
import { NoticesOfPeople } from './notices/notices-of-people';
import { NormsPublishing } from './norms/norms-publishing';
import { NormsRereading } from './norms/norms-rereading';
import { OfficialValuesController } from './official-values/official-values.controller';
import { OutcomesController } from './outcomes/outcomes.controller';
import { ProgramsOutcomes } from './outcomes/programs-outcomes';
import { CareTeamsOfChildren } from './people/care-teams';
import { CareTeamsController } from './people/care-teams.controller';
import { PurposeController } from './purpose/purpose.controller';
import { PurposesOfPeople } from './purpose/purposes-of-people';
import { ParkedEvents } from './parked/parked-events';
import { ParkedController } from './parked/parked.controller';
import { AccountsOfPeople } from './people/people';
import { PeopleController } from './people/people.controller';
import { PolicyBacktests } from './policies/policy-backtests';
import { ReadinessPolicies } from './policies/policies';
import { PoliciesController } from './policies/policies.controller';
import { Attempts } from './read-log/attempts';
import { EmergencyController } from './emergency/emergency.controller';
import { EmergencyOpening } from './emergency/opening';
import { EmergencyReviewing } from './emergency/reviewing';
import { DisclosureController } from './read-log/disclosure/disclosure.controller';
import { Disclosures } from './read-log/disclosure/disclosures';
import { ReadLogController } from './read-log/read-log.controller';
import { ReadLogInterceptor } from './read-log/read-log.interceptor';
import { ReadsOfChildren } from './read-log/reads-of-children';
import { ChildRecords } from './reading/child-records';
import { ReferenceInForce } from './reading/reference-in-force';
import { Reflection } from './reading/reflection';
import { RelationalHealthController } from './relational-health/relational-health.controller';
import { SecondRatingController } from './second-rating/second-rating.controller';
import { ReplayController } from './replay/replay.controller';
import { VerificationController } from './replay/verification.controller';
import { Verifications } from './replay/verifications';
import { ChildReports } from './report/child-reports';
import { ReportController } from './report/report.controller';
import { RiskEstimatesController } from './risk-estimates/risk-estimates.controller';
import { Service } from './service/service';
import { ServiceController } from './service/service.controller';
import { AccountActs } from './own-account/account-acts';
import { AccountActsController } from './own-account/account-acts.controller';
import { OwnAccount } from './own-account/own-account';
import { OwnAccountController } from './own-account/own-account.controller';
import { SecondFactorController } from './second-factor/second-factor.controller';
import { SecondFactors } from './second-factor/second-factors';
import { SignInRules } from './second-factor/sign-in-rules';
import { SignInRulesController } from './second-factor/sign-in-rules.controller';
import { TokensController } from './tokens/tokens.controller';
import { TokensOfPeople } from './tokens/tokens-of-people';
import { OpenidController } from './openid/openid.controller';
import { OpenidArrivals } from './openid/openid-arrivals';
import { OpenidSignIns } from './openid/openid-sign-ins';
import { OpenedSessions } from './sign-in/opened-sessions';
import { SignInController } from './sign-in/sign-in.controller';
import { SignIns } from './sign-in/sign-ins';
import { StaffController } from './staff/staff.controller';
import { StaffRecordsOfPeople } from './staff/staff-records';
import { TimelineController } from './timeline/timeline.controller';
import { OverdueReassessments } from './worklist/overdue-reassessments';
import { WorklistController } from './worklist/worklist.controller';
import { ChildCommands } from './writing/child-commands';

const controllers = [
  ServiceController,
  SignInController,
  OwnAccountController,
  AccountActsController,
  SecondFactorController,
  SignInRulesController,
  OpenidController,
  TokensController,
  PeopleController,
  CareTeamsController,
  StaffController,
  CourseController,
  ChildCourseController,
  ConsentsController,
  IncidentsController,
  RetractionsController,
  ErasuresController,
  LegalHoldsController,
  AmendmentsController,
  OpenAmendmentsController,
  IncidentRatesController,
  CaseloadController,
  PurposeController,
  ChildController,
  AssessmentsController,
  AssessmentDraftsController,
  OfficialValuesController,
  SecondRatingController,
  CosignaturesController,
  SignaturesController,
  ConsultationsController,
  SharedController,
  InterventionsController,
  DosesController,
  FocusController,
  CopiesController,
  DevelopmentalHistoryController,
  RelationalHealthController,
  RiskEstimatesController,
  ChildFlagsController,
  FlagsController,
  MapController,
  NormSetsController,
  InstrumentsController,
  TimelineController,
  ReportController,
  WorklistController,
  NoticesController,
  OutcomesController,
  HistoryController,
  ReplayController,
  VerificationController,
  ReadLogController,
  DisclosureController,
  EmergencyController,
  ParkedController,
  FailedJobsController,
  PoliciesController,
  LiveController,
  SequenceController,
  AdherenceController,
  DeliveredDosesController,
  CatalogueController,
  IntervalsController,
];

/** Every route of the API over ports that somebody else has opened. */
@Module({})
export class ApiModule {
  static over(ports: ApiPorts): DynamicModule {
    const { database, store, keys, index, reference, clock, newId, readLog } = ports;
    const inForce = new ReferenceInForce(reference);
    const caseload = new OpenedCaseload(database, keys, reference, clock);
    const kept = keepChildren(store);
    const records = new ChildRecords(store, keys, kept);
    const drafts = postgresDrafts(database, keys);
    const commands = new ChildCommands({ store, keys, kept }, clock, newId);
    const signing = new Signing(reference, ports);
    const scopes = new RecordScopes(database, kept, store);
    const sessions = new OpenedSessions(ports);
    const attempts = new Attempts(readLog, clock);
    return {
      module: ApiModule,
      controllers,
      providers: [
        { provide: RecordScopes, useValue: scopes },
        { provide: Attempts, useValue: attempts },
        { provide: Service, useValue: new Service(database, store, clock) },
        { provide: SignIns, useValue: new SignIns(ports, sessions) },
        { provide: OwnAccount, useValue: new OwnAccount(ports, sessions) },
        { provide: SecondFactors, useValue: new SecondFactors(ports, sessions) },
        { provide: SignInRules, useValue: new SignInRules(database, clock) },
        { provide: TokensOfPeople, useValue: new TokensOfPeople(database, clock) },
        { provide: OpenidSignIns, useValue: new OpenidSignIns(ports, sessions, new OpenidArrivals(ports)) },
        { provide: AccountActs, useValue: new AccountActs(database) },
        { provide: AccountsOfPeople, useValue: new AccountsOfPeople(database, clock, ports.signIn) },
        { provide: CareTeamsOfChildren, useValue: new CareTeamsOfChildren(database, keys, clock) },
        { provide: StaffRecordsOfPeople, useValue: new StaffRecordsOfPeople(ports) },
        { provide: ChildIds, useValue: new ChildIds(index) },
        { provide: ChildCommands, useValue: commands },
        { provide: CoursesOfChildren, useValue: new CoursesOfChildren(records, clock) },
        { provide: AmendmentsOfChildren, useValue: new AmendmentsOfChildren(ports, records) },
        { provide: ErasuresOfChildren, useValue: new ErasuresOfChildren(ports, records, commands, new Today(clock)) },
        { provide: IncidentRatesOfPrograms, useValue: new IncidentRatesOfPrograms(database, clock) },
        { provide: Signing, useValue: signing },
        { provide: DraftsOfChildren, useValue: new DraftsOfChildren(drafts, clock, newId) },
        { provide: DraftSigning, useValue: new DraftSigning(drafts, commands, signing, records) },
        { provide: Cosigning, useValue: new Cosigning(ports) },
        { provide: Consultations, useValue: new Consultations(ports, scopes) },
        { provide: ListedConsultations, useValue: new ListedConsultations({ database, store, keys, kept }, clock) },
        { provide: SharedReports, useValue: new SharedReports(ports, readLog, attempts) },
        { provide: WaitingCosignatures, useValue: new WaitingCosignatures(ports) },
        { provide: ChildRecords, useValue: records },
        {
          provide: DevelopmentalHistories,
          useValue: new DevelopmentalHistories(records, inForce, clock),
        },
        { provide: ReferenceInForce, useValue: inForce },
        { provide: NormsPublishing, useValue: new NormsPublishing({ store, index, clock, newId }, inForce) },
        {
          provide: NormsRereading,
          useValue: new NormsRereading(
            { database, commands: { store, keys, kept }, clock, newId, log: ports.log },
            inForce,
          ),
        },
        { provide: Today, useValue: new Today(clock) },
        { provide: PublishedReference, useValue: new PublishedReference({ store, index, clock, newId }) },
        { provide: Reflection, useValue: new Reflection(ports) },
        { provide: OpenedCaseload, useValue: caseload },
        { provide: OpenedFlags, useValue: new OpenedFlags(database, keys) },
        { provide: CopyPreviews, useValue: new CopyPreviews(records, clock) },
        { provide: ChildReports, useValue: new ChildReports(records, ports) },
        { provide: OverdueReassessments, useValue: new OverdueReassessments(caseload, clock) },
        { provide: NoticesOfPeople, useValue: new NoticesOfPeople(ports) },
        { provide: ProgramsOutcomes, useValue: new ProgramsOutcomes(database, reference) },
        { provide: Verifications, useValue: new Verifications(database) },
        { provide: JobsGivenUp, useValue: new JobsGivenUp(database, ports.log) },
        { provide: ParkedEvents, useValue: new ParkedEvents(ports) },
        {
          provide: PolicyBacktests,
          useValue: new PolicyBacktests(store, ports.runBacktest, inForce),
        },
        { provide: ReadinessPolicies, useValue: new ReadinessPolicies(ports) },
        { provide: ReadsOfChildren, useValue: new ReadsOfChildren(readLog, records) },
        { provide: PurposesOfPeople, useValue: new PurposesOfPeople(ports, readLog) },
        { provide: EmergencyOpening, useValue: new EmergencyOpening(ports, scopes, readLog, attempts) },
        { provide: EmergencyReviewing, useValue: new EmergencyReviewing(ports, scopes, readLog) },
        { provide: Disclosures, useValue: new Disclosures(readLog, records, clock) },
        { provide: LiveStreams, useValue: new LiveStreams({ ...ports, scopes }) },
        { provide: APP_INTERCEPTOR, useValue: new ReadLogInterceptor(readLog, clock, index) },
      ],
    };
  }
}
