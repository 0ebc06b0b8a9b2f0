select account_id as "accountId", account, display_name as "displayName", role, programs, active,
       password_hash is not null as "hasPassword"
  from access.account
 where demonstration = $1
 order by account
