with forgotten as (delete from access.openid_attempt where began_at < $6::timestamptz - interval '10 minutes')
insert into access.openid_attempt (browser_hash, state, nonce, code_verifier, returns_to, began_at)
values ($1, $2, $3, $4, $5, $6::timestamptz)
