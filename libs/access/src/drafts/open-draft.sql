insert into access.draft (draft_id, record_id, subject, version, sealed, changed_by, changed_at)
values ($1, $2, $3, 0, $4, $5, $6)
on conflict (record_id, subject) do nothing
