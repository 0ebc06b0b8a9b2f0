select account_id as "accountId", display_name as "displayName", role, programs, demonstration
  from access.openid_link
  join access.account using (account_id)
 where issuer = $1 and subject = $2 and ended_at is null and active
