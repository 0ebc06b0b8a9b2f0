select child_id as "childId", reference, born_month as "bornMonth", earlier_references as "earlierReferences", program, demonstration, enrolled_on as "enrolledOn",
       care_team as "careTeam", number_of_assessments as "numberOfAssessments", newest_assessed_on as "newestAssessedOn",
       newest_kind as "newestKind", approved_focus as "approvedFocus", open_flag as "openFlag",
       discharged_on as "dischargedOn", erased_on as "erasedOn", revision, position
  from read_models.caseload
 where child_id = $1
