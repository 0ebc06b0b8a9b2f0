select access_id as "accessId"
  from access.emergency_access
 where record_id = $1 and account_id = $2 and opened_at <= $3 and until > $3
 order by until desc
 limit 1
