/** What is read of the log: a runner that keeps tables up to date, and one folder a read model. */
import { amendments } from './amendments/amendments';
import { brainMapHistory } from './brain-map-history/brain-map-history';
import { caseload } from './caseload/caseload';
import { childCourse } from './child-course/child-course';
import { consultations } from './consultations/consultations';
import { erasures } from './erasures/erasures';
import { readinessFlags } from './readiness-flags/readiness-flags';
import { staffRecords } from './staff-records/staff-records';
import { waitingSignatures } from './waiting-signatures/waiting-signatures';

export { type ReadModel, type Declaration, readModel } from './runner/read-model';
export type { RunnerOptions } from './runner/runner-options';
export { type Runner, startRunner } from './runner/start-runner';
export { type CatchUpOptions, catchUp } from './runner/catch-up';
export { type Reflected, type WaitOptions, waitUntilReflected } from './runner/wait-until-reflected';
export { backtestOfPrograms, type ProgramBacktest } from './backtest/program-backtest';
export {
  runBacktest,
  type BacktestOfChild,
  type BacktestOptions,
  type BacktestOutcome,
  type RunBacktest,
} from './backtest/run-backtest';
export { backtestInThreads } from './backtest/run-in-threads';
export { rebuild, type RebuildOptions, type RebuildOutcome } from './runner/rebuild/rebuild';
export {
  actOnParked,
  type Act,
  type ActOutcome,
  type ParkedPorts,
  type ParkedStream,
} from './runner/parked/act-on-parked';
export { listParked, listParkedActs, type ParkedAct, type ParkedEvent } from './runner/parked/list-parked';
export { type Mark, type ModelProgress, type Progress, progressOf } from './runner/progress';
export { readModelMigrations } from './migrations';

export {
  amendments,
  brainMapHistory,
  caseload,
  childCourse,
  consultations,
  erasures,
  readinessFlags,
  staffRecords,
  waitingSignatures,
};
/** Every read model of the product, for the runner. */
export const readModels = [
  caseload,
  brainMapHistory,
  readinessFlags,
  childCourse,
  amendments,
  staffRecords,
  waitingSignatures,
  consultations,
  erasures,
] as const;

export type { CaseloadRow, OpenFlag } from './caseload/caseload-row';
export { type CaseloadEntry, findChild, findScope, listCaseload, type Within } from './caseload/caseload.queries';
export { listOpenAmendments, type OpenAmendment } from './amendments/amendments.queries';
export { finishedHalfYears } from './child-course/half-years';
export type { IncidentRate, IncidentsOfProgram, PeriodOfIncidents } from './child-course/incident-rates';
export { readIncidentRates } from './child-course/incident-rates.queries';
export type { Assessed } from './brain-map-history/assessed';
export { historyOf, normSetsReadWith, type ReadWith } from './brain-map-history/brain-map-history.queries';
export type { ErasureRow } from './erasures/erasure-row';
export { erasedChildren, type ErasureInList, listErasures } from './erasures/erasures.queries';
export type { FlagRow } from './readiness-flags/flag-row';
export { flagsOf, listFlags } from './readiness-flags/readiness-flags.queries';
export type { StaffRecordRow } from './staff-records/staff-record-row';
export { listStaffRecords } from './staff-records/staff-records.queries';
export { listWaitingSignatures, type WaitingInList } from './waiting-signatures/waiting-signatures.queries';
export { type ConsultationInList, listConsultations } from './consultations/consultations';
export type { FlagOutcomes, OutcomeCell, OutcomeScope, ProgramOutcomes, RegionOutcomes } from './outcomes/outcomes';
export { sweepNotices, type Swept } from './notices/sweep-notices';
export type { NoticeDay } from './notices/holding-notices';
export { listNotices, markNoticesSeen, type NoticeInList, type NoticesFor } from './notices/notices.queries';
export { readOutcomes } from './outcomes/outcomes.queries';
export { outcomesJob } from './outcomes-rollup/rollup-job';
export { modelsOfOutcomes } from './outcomes-rollup/basis';
export { type Norms, rollUpOutcomes } from './outcomes-rollup/roll-up-outcomes';
export { readRolledUpOutcomes } from './outcomes-rollup/read-rolled-up';
export { smallestGroup } from './outcomes/smallest-group';
