insert into flagged_assessment_day (child_id, assessment_id, assessed_on)
select child_id, assessment_id, assessed_on
  from unnest($1::text[], $2::text[], $3::date[]) as row (child_id, assessment_id, assessed_on)
on conflict (child_id, assessment_id) do update
   set assessed_on = excluded.assessed_on
 where flagged_assessment_day.assessed_on <> excluded.assessed_on
