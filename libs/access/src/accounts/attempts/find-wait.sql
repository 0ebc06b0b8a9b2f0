select greatest(1, ceil(extract(epoch from blocked_until - $2::timestamptz)))::integer as "waitSeconds"
  from access.attempt
 where counted_hash = $1 and blocked_until > $2::timestamptz
