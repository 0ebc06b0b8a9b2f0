update access.draft set closed = $2 where draft_id = $1
