update access.share set downloads_left = downloads_left - 1
 where token_hash = $1 and not revoked and expires_at > $2 and downloads_left > 0
returning share_id as "shareId", record_id as "recordId", document, grounds
