insert into read_models.flagged_assessment_day (child_id, assessment_id, assessed_on)
select "childId", "assessmentId", "assessedOn"
  from json_to_recordset($1::json) as row ("childId" text, "assessmentId" text, "assessedOn" date)
on conflict (child_id, assessment_id) do update
   set assessed_on = excluded.assessed_on
 where flagged_assessment_day.assessed_on <> excluded.assessed_on
