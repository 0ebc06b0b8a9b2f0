select token_id as "tokenId", account_id as "accountId", name, scopes, to_char(ends_on, 'YYYY-MM-DD') as "endsOn",
       to_char(made_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "madeAt",
       to_char(last_used_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "lastUsedAt",
       revoked_at is not null as "isRevoked"
  from access.token
  join access.account using (account_id)
 where ($1::text is null or account_id = $1)
   and ($2::boolean is null or demonstration = $2)
 order by made_at desc, token_id
