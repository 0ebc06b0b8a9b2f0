delete from access.draft where record_id = $1 and draft_id = $2
