select account_id as "accountId", display_name as "displayName", role, programs, demonstration,
       password_hash as "passwordHash"
  from access.account
 where account = $1 and active and (not demonstration or $2::boolean)
