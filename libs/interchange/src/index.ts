/** Files in and out: import files read, checked and held against the record; read-outs for other programs. */
export {
  columnContract,
  headerOf,
  importFileKinds,
  type ColumnContract,
  type ImportFileKind,
} from './columns/import-file-kind';
export { openFile } from './csv/open-file';
export { echo } from './echo';
export { faultText, type Fault } from './fault';
export { readNorms, type NormFile } from './norms/read-norms';
export { flagReadOuts, type FlagReadOut } from './read-outs/flag-read-out';
export { mapReadOut, type MapReadOut } from './read-outs/map-read-out';
export { reconcileAssessments } from './reconcile/reconcile-assessments';
export { reconcileDoses } from './reconcile/reconcile-doses';
export { reconcileInterventions } from './reconcile/reconcile-interventions';
export { reconcileNorms, type NormsToPublish, type ReconciledNorms } from './reconcile/reconcile-norms';
export type { IdFor, Reconciled, Reconciling } from './reconcile/reconciling';
export { readInstrument, type InstrumentFile } from './instrument/read-instrument';
export { normSetLabel } from './read-outs/norm-set-label';
export { assessmentRows, type AssessmentRow } from './rows/assessment-row';
export { doseRows, type DoseRow } from './rows/dose-row';
export { interventionRows, type InterventionRow } from './rows/intervention-row';
export type { Place, RowKind } from './rows/row-kind';
export { freeTextRule, nameRule, referenceRule } from './rows/text-cell';
export { inMemoryStaging } from './staging/in-memory-staging';
export { stageFile, type FileToStage, type StagedFile } from './staging/stage-file';
export type { Conflict, RowsOfChild, SettledFile, StagedRow, Staging } from './staging/staging';
