-- Of one record, one access, or all where both are null; with $3 only what nobody has judged. Those that nobody has judged come first.
select access.access_id as "accessId", access.record_id as "recordId", access.account_id as "accountId",
       access.account_role as "accountRole", access.reason,
       to_char(access.opened_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "openedAt",
       to_char(access.until at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as until,
       review.review_id as "reviewId", review.reviewer_id as "reviewerId", review.justified, review.words,
       to_char(review.reviewed_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "reviewedAt"
  from access.emergency_access as access
  left join access.emergency_review as review on review.access_id = access.access_id
 where ($1::text is null or access.record_id = $1)
   and ($2::text is null or access.access_id = $2)
   and (not $3::boolean or review.review_id is null)
 order by review.review_id is not null, access.opened_at desc, access.access_id
