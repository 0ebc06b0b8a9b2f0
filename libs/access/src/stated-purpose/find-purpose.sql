select purpose
  from access.stated_purpose
 where held_by = $1 and record_id = $2 and until > $3::timestamptz
