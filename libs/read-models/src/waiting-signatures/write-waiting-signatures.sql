insert into waiting_signature (child_id, assessment_id, kind, assessed_on, submitted_by, status)
select "childId", "assessmentId", kind, "assessedOn", "submittedBy", status
  from json_to_recordset($1::json) as row (
         "childId" text, "assessmentId" text, kind text, "assessedOn" date, "submittedBy" text, status text)
on conflict (child_id, assessment_id) do update set status = excluded.status
