select account, display_name as "displayName", password_hash as "passwordHash"
  from access.account
 where account_id = $1 and active
