update access.account
   set active = false, password_hash = null
 where account_id = $1 and demonstration = $2 and active
returning account_id
