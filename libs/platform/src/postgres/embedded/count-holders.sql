select count(*)::int as holders
  from pg_stat_activity
 where application_name = $1
