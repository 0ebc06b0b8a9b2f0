select account_id as "accountId", display_name as "displayName", role, programs, demonstration,
       token_id as "tokenId", name, scopes,
       last_used_at is null or last_used_at < $2::timestamptz - interval '1 minute' as "toBeTouched"
  from access.token
  join access.account using (account_id)
 where token_hash = $1
   and active
   and revoked_at is null
   and ends_on >= ($2::timestamptz at time zone 'utc')::date
