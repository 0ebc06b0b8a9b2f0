insert into readiness_flag (
  child_id, flag_id, direction, from_region, to_region, policy_version, assessment_id, assessment_date, newest_event,
  previous_event, norm_set_name, norm_set_version, criteria, status, withdrawal_reason, review_reason,
  raised_at_revision)
select "childId", "flagId", direction, "from", "to", "policyVersion", "assessmentId", "assessmentDate", "newestEvent",
       "previousEvent", "normSetName", "normSetVersion", criteria, status, "withdrawalReason", "reviewReason",
       "raisedAtRevision"
  from json_to_recordset($1::json) as row (
         "childId" text, "flagId" text, direction text, "from" text, "to" text, "policyVersion" integer,
         "assessmentId" text, "assessmentDate" date, "newestEvent" text, "previousEvent" text, "normSetName" text,
         "normSetVersion" integer, criteria json, status text, "withdrawalReason" text, "reviewReason" text,
         "raisedAtRevision" integer)
on conflict (child_id, flag_id) do update
   set criteria = excluded.criteria,
       status = excluded.status,
       withdrawal_reason = excluded.withdrawal_reason,
       review_reason = excluded.review_reason
