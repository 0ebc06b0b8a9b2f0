insert into access.token (token_id, account_id, name, scopes, token_hash, made_at, ends_on)
values ($1, $2, $3, $4::text[], $5, $6::timestamptz, $7::date)
