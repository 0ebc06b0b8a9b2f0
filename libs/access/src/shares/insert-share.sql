insert into access.share (share_id, token_hash, record_id, document, expires_at, downloads_left, grounds)
values ($1, $2, $3, $4, $5, $6, $7::text[])
on conflict (share_id) do update set token_hash = excluded.token_hash where not access.share.revoked
