update access.account
   set role = $3, programs = $4::text[]
 where account_id = $1 and demonstration = $2 and active
returning account_id
