-- Columns as arrays: the server takes them apart at half the cost of JSON. An array of arrays would lose its borders, so
-- scores come as text.
insert into brain_map_history (
  child_id, assessment_id, assessed_on, kind, age_months, scores, relational_health, rater,
  norm_set_name, norm_set_version, effective_event, voided)
select child_id, assessment_id, assessed_on, kind, age_months, scores::smallint[], relational_health, rater,
       norm_set_name, norm_set_version, effective_event, voided
  from unnest($1::text[], $2::text[], $3::date[], $4::text[], $5::integer[], $6::text[], $7::smallint[], $8::text[],
              $9::text[], $10::integer[], $11::text[], $12::boolean[])
         as row (child_id, assessment_id, assessed_on, kind, age_months, scores, relational_health, rater,
                 norm_set_name, norm_set_version, effective_event, voided)
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
