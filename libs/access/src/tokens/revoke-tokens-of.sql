update access.token
   set revoked_at = $2::timestamptz
 where account_id = $1
   and revoked_at is null
returning name
