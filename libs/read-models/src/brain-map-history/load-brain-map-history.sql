select child_id as "childId", assessment_id as "assessmentId", assessed_on as "assessedOn", kind,
       age_months as "ageMonths", scores, relational_health as "relationalHealth", rater,
       norm_set_name as "normSetName", norm_set_version as "normSetVersion", effective_event as "effectiveEvent", voided
  from brain_map_history
 where child_id = any($1::text[])
