select share_id as "shareId", record_id as "recordId", document, grounds
  from access.share
 where token_hash = $1 and not revoked and expires_at > $2 and downloads_left > 0
