select child_id as "childId", flag_id as "flagId", direction, from_region as "from", to_region as "to",
       policy_version as "policyVersion", assessment_id as "assessmentId", assessment_date as "assessmentDate",
       newest_event as "newestEvent", previous_event as "previousEvent", norm_set_name as "normSetName",
       norm_set_version as "normSetVersion", criteria, status, withdrawal_reason as "withdrawalReason",
       review_reason as "reviewReason", raised_at_revision as "raisedAtRevision"
  from readiness_flag
 where child_id = any($1::text[])
