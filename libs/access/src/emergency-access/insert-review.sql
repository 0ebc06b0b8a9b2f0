insert into access.emergency_review (review_id, access_id, reviewer_id, justified, words, reviewed_at)
values ($1, $2, $3, $4, $5, $6)
on conflict (access_id) do nothing
returning review_id as "reviewId"
