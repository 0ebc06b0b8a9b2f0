select child_id as "childId", reference, born_month as "bornMonth", earlier_references as "earlierReferences", program, demonstration, enrolled_on as "enrolledOn",
       care_team as "careTeam", number_of_assessments as "numberOfAssessments", newest_assessed_on as "newestAssessedOn",
       newest_kind as "newestKind", approved_focus as "approvedFocus", open_flag as "openFlag",
       discharged_on as "dischargedOn", erased_on as "erasedOn", revision, position
  from read_models.caseload
 where erased_on is null
   and ($1::text is null or program = $1)
   and ($2::text[] is null or program = any($2))
   and ($3::text is null or $3 = any(care_team))
   and (demonstration or not $4::boolean)
 order by enrolled_on, child_id
