insert into read_models.brain_map_history (
  child_id, assessment_id, assessed_on, kind, age_months, scores, relational_health, rater,
  norm_set_name, norm_set_version, effective_event, voided)
select "childId", "assessmentId", "assessedOn", kind, "ageMonths", scores, "relationalHealth", rater,
       "normSetName", "normSetVersion", "effectiveEvent", voided
  from json_to_recordset($1::json) as row (
         "childId" text, "assessmentId" text, "assessedOn" date, kind text, "ageMonths" integer, scores smallint[],
         "relationalHealth" smallint, rater text, "normSetName" text, "normSetVersion" integer,
         "effectiveEvent" text, voided boolean)
on conflict (child_id, assessment_id) do update
   set assessed_on = excluded.assessed_on,
       kind = excluded.kind,
       age_months = excluded.age_months,
       scores = excluded.scores,
       relational_health = excluded.relational_health,
       rater = excluded.rater,
       norm_set_name = excluded.norm_set_name,
       norm_set_version = excluded.norm_set_version,
       effective_event = excluded.effective_event,
       voided = excluded.voided
