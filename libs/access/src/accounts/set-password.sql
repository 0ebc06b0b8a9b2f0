update access.account
   set password_hash = $2
 where account_id = $1 and active
returning account_id as "accountId", display_name as "displayName", role, programs, demonstration
