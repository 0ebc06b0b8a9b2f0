update access.draft
set subject = $2, version = $3, sealed = $4, changed_by = $5, changed_at = $6
where draft_id = $1
