-- Of children within $2 to $4, if $1; of the person $5; of everybody who works here, if $6.
select notice.notice_id as "noticeId", kind, subject_id as "subjectId", due_on as "dueOn", step,
       notice.child_id as "childId", notice.account_id as "accountId", since,
       caseload.reference, caseload.program, seen.notice_id is not null as seen
  from read_models.notice
  left join read_models.caseload on caseload.child_id = notice.child_id
  left join read_models.notice_seen seen on seen.notice_id = notice.notice_id and seen.account_id = $5
 where withdrawn_at is null
   and (($1::boolean and caseload.child_id is not null
         and ($2::text[] is null or program = any ($2))
         and ($3::text is null or $3 = any (care_team))
         and (demonstration or not $4::boolean))
        or notice.account_id = $5
        or (notice.account_id is not null and $6::boolean))
 order by due_on, notice.notice_id
