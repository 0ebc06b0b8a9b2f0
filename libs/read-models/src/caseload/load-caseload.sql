select child_id as "childId", reference, born_month as "bornMonth", earlier_references as "earlierReferences", program, demonstration, enrolled_on as "enrolledOn",
       care_team as "careTeam", assessments, approved_focus as "approvedFocus", open_flag as "openFlag", course,
       discharged_on as "dischargedOn", erased_on as "erasedOn", revision, position
  from caseload
 where child_id = any($1::text[])
