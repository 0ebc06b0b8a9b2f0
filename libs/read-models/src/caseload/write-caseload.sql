insert into caseload (
  child_id, reference, born_month, earlier_references, program, demonstration, enrolled_on, care_team, assessments, number_of_assessments,
  newest_assessed_on, newest_kind, approved_focus, open_flag, course, discharged_on, erased_on, revision,
  position)
select "childId", reference, "bornMonth", "earlierReferences", program, demonstration, "enrolledOn", "careTeam", assessments,
       "numberOfAssessments", "newestAssessedOn", "newestKind", "approvedFocus", "openFlag", course,
       "dischargedOn", "erasedOn", revision, position
  from json_to_recordset($1::json) as row (
         "childId" text, reference text, "bornMonth" text, "earlierReferences" jsonb, program text, demonstration boolean, "enrolledOn" date,
         "careTeam" text[], assessments jsonb, "numberOfAssessments" integer, "newestAssessedOn" date, "newestKind" text,
         "approvedFocus" text, "openFlag" jsonb, course jsonb, "dischargedOn" date, "erasedOn" date,
         revision integer, position bigint)
on conflict (child_id) do update
   set reference = excluded.reference,
       born_month = excluded.born_month,
       earlier_references = excluded.earlier_references,
       program = excluded.program,
       care_team = excluded.care_team,
       assessments = excluded.assessments,
       number_of_assessments = excluded.number_of_assessments,
       newest_assessed_on = excluded.newest_assessed_on,
       newest_kind = excluded.newest_kind,
       approved_focus = excluded.approved_focus,
       open_flag = excluded.open_flag,
       course = excluded.course,
       discharged_on = excluded.discharged_on,
       erased_on = excluded.erased_on,
       revision = excluded.revision,
       position = excluded.position
