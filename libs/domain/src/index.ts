/** The clinical rules of a child's treatment record as pure functions: no clock, no ids, no input or output. */
export {
  addToTotals,
  addTotals,
  agreementWithDecisions,
  noTotals,
  type BacktestTotals,
  type DecisionTable,
} from './backtest/backtest-totals';
export { backtestEvents, readinessFacts } from './backtest/asks-readiness';
export * from './backtest/child-backtest';
export { childReplays } from './backtest/replay-child';
export * from './brain-map/category';
export * from './brain-map/percent-fraction';
export * from './brain-map/percent-of-region';
export * from './brain-map/rated-share';
export * from './brain-map/read-map';
export * from './catalogue/activity';
export type * from './catalogue/activity-catalogue';
export * from './catalogue/default-catalogue';
export * from './catalogue/publish-catalogue';
export * from './catalogue/validate-activities';
export * from './intervals/publish-intervals';
export * from './intervals/reassessment-intervals';
export * from './sequence/essential-below';
export * from './sequence/propose-plan';
export type * from './sequence/proposed-plan';
export * from './sequence/standing';
export * from './adherence/adherence-by-week';
export * from './adherence/iso-week';
export * from './adherence/states-around-doses';
export * from './child/six-rs/six-rs';
export type * from './child/six-rs/six-rs-event';
export { mostDosesAtOnce } from './child/intervention/deliver-doses';
export * from './calendar/instant';
export * from './calendar/local-date';
export * from './calendar/offset-date-time';
export * from './calendar/year-month';
export * from './child/as-of';
export type * from './child/assessment/assessment-event';
export * from './child/assessment/assessment-kind';
export * from './child/assessment/assessments-in-order';
export { readWith } from './child/assessment/read-with';
export {
  assessmentSettings,
  assessmentSources,
  type AssessmentSetting,
  type AssessmentSource,
  type Circumstances,
  type GivenCircumstances,
} from './child/assessment/circumstances';
export * from './child/assessment/late-entry';
export * from './child/assessment/reassessment-due';
export * from './child/child';
export type * from './child/amendment/amendment-command';
export type * from './child/child-command';
export type * from './child/child-event';
export type * from './child/amendment/amendment';
export * from './child/amendment/amendment-due';
export * from './child/amendment/amendment-event';
export { entryRefOf, type EntryRef } from './child/amendment/entry-ref';
export type { Erasure } from './child/erasure/erasure';
export type * from './child/erasure/erasure-command';
export * from './child/erasure/erasure-event';
export { isHeld, type LegalHold } from './child/legal-hold/legal-hold';
export type * from './child/legal-hold/legal-hold-command';
export type * from './child/legal-hold/legal-hold-event';
export * from './child/consent/consent';
export * from './child/consent/consent-event';
export { mayShare } from './child/consent/may-share';
export * from './child/course/child-days';
export * from './child/course/closing-assessment';
export type * from './child/cosignature/cosignature-event';
export type * from './child/cosignature/relied-on';
export type * from './child/cosignature/submission';
export type * from './child/course/course-event';
export * from './child/course/course-step';
export * from './child/course/discharge-outcome';
export * from './child/course/stays';
export * from './child/incident/incident-event';
export * from './child/decide';
export * from './child/evolve';
export type * from './child/focus/focus-event';
export * from './child/focus/focus-of';
export * from './child/history/history-cautions';
export * from './child/history/history-event';
export * from './child/history/may-leave-agency';
export * from './child/history/read-history';
export { planRanges } from './child/intervention/check-plan';
export * from './child/intervention/arousal-state';
export * from './child/intervention/current-doses';
export * from './child/identity/ages-as-signed';
export * from './child/identity/identity-event';
export * from './child/retraction/is-retracted';
export * from './child/retraction/retracted-entry';
export { neverReached } from './never-reached';
export * from './child/retraction/retraction-command';
export * from './child/retraction/retraction-event';
export * from './child/intervention/dose-index';
export * from './child/intervention/intervention-event';
export * from './child/relational-health/relational-health-event';
export * from './child/relational-health/relational-health-over-time';
export * from './child/risk-estimate/estimates-in-order';
export * from './child/risk-estimate/risk-estimate-event';
export * from './child/official-values/disagreement';
export * from './child/official-values/official-values-event';
export * from './child/second-rating/agreement';
export type * from './child/second-rating/second-rating-event';
export { personalFields } from './child/personal-fields';
export * from './consultation/consultation';
export type * from './consultation/consultation-command';
export * from './consultation/consultation-event';
export * from './consultation/decide-consultation';
export * from './decision';
export * from './event-schema';
export type * from './ids';
export * from './instrument/band';
export * from './instrument/brain-functions';
export * from './instrument/functional-domain';
export * from './instrument/instrument';
export * from './instrument/instrument-limits';
export * from './instrument/instrument-of';
export * from './instrument/publish-instrument';
export * from './instrument/periods-of-life';
export * from './instrument/region';
export * from './instrument/scores';
export * from './never-reached';
export * from './notices/notice';
export * from './notices/notices-of-child';
export * from './notices/notices-of-person';
export * from './norms/compare-norms';
export * from './norms/demonstration-norms';
export * from './norms/norm-row-for-age';
export type * from './norms/norm-set';
export * from './norms/publish-norm-set';
export * from './norms/validate-norm-rows';
export type { Personal } from './personal';
export type * from './policy/criterion-spec';
export * from './policy/parse-draft-policy';
export * from './policy/policy-fault';
export * from './policy/publish-readiness-policy';
export * from './policy/rule';
export * from './policy/vocabulary';
export type * from './policy/readiness-policy';
export * from './policy/readiness-policy-v1';
export * from './readiness/assess-readiness';
export * from './readiness/readiness-event';
export { sameProposal } from './readiness/same-proposal';
export * from './staff/certification-policy';
export * from './staff/certification-standing';
export * from './staff/decide-staff';
export * from './staff/evolve-staff';
export type * from './staff/staff-command';
export type * from './staff/staff-event';
export * from './staff/staff-member';
export { composeUpcasts, type EventData, type StoredFacts, type UpcastStep } from './upcasting/compose-upcasts';
export { currentData } from './upcasting/current-data';
export { upcastSteps } from './upcasting/upcast-steps';
export { sameFacts } from './same-facts';
