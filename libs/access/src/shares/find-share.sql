select share_id as "shareId", record_id as "recordId" from access.share where token_hash = $1
