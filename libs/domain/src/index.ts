/** The clinical rules of a child's treatment record as pure functions: no clock, no ids, no input or output. */
export * from './brain-map/category';
export * from './brain-map/percent-fraction';
export * from './brain-map/percent-of-region';
export * from './brain-map/rated-share';
export * from './brain-map/read-map';
export * from './calendar/instant';
export * from './calendar/local-date';
export * from './calendar/offset-date-time';
export * from './calendar/year-month';
export * from './child/as-of';
export type * from './child/assessment/assessment-event';
export * from './child/assessment/assessment-kind';
export * from './child/assessment/assessments-in-order';
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
export type * from './child/child-command';
export type * from './child/child-event';
export type * from './child/course/course-event';
export * from './child/decide';
export * from './child/evolve';
export type * from './child/focus/focus-event';
export * from './child/focus/focus-of';
export { planRanges } from './child/intervention/check-plan';
export * from './child/intervention/current-doses';
export * from './child/intervention/dose-index';
export * from './child/intervention/intervention-event';
export * from './child/official-values/disagreement';
export * from './child/official-values/official-values-event';
export * from './child/second-rating/agreement';
export type * from './child/second-rating/second-rating-event';
export { personalFields } from './child/personal-fields';
export * from './decision';
export * from './event-schema';
export type * from './ids';
export * from './instrument/band';
export * from './instrument/brain-functions';
export * from './instrument/functional-domain';
export * from './instrument/region';
export * from './instrument/scores';
export * from './never-reached';
export * from './norms/demonstration-norms';
export * from './norms/norm-row-for-age';
export type * from './norms/norm-set';
export * from './norms/publish-norm-set';
export * from './norms/validate-norm-rows';
export type { Personal } from './personal';
export * from './policy/publish-readiness-policy';
export type * from './policy/readiness-policy';
export * from './policy/readiness-policy-v1';
export * from './readiness/assess-readiness';
export * from './readiness/readiness-event';
export { sameProposal } from './readiness/same-proposal';
export { composeUpcasts, type EventData, type StoredFacts, type UpcastStep } from './upcasting/compose-upcasts';
export { currentData } from './upcasting/current-data';
export { upcastSteps } from './upcasting/upcast-steps';
