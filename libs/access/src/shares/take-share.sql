-- Locks the share's row to the commit, so that no use is counted twice and none beyond the last.
update access.share set downloads_left = downloads_left - 1
 where token_hash = $1 and not revoked and expires_at > $2 and downloads_left > 0
returning share_id as "shareId"
