update access.token
   set revoked_at = $3::timestamptz
  from access.account
 where token_id = $1
   and account.account_id = token.account_id
   and ($2::text is null or token.account_id = $2)
   and demonstration = $4
   and revoked_at is null
returning token.account_id as "accountId", token.name
