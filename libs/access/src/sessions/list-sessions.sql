-- A session is named by the beginning of its hash: enough to tell it from others, useless to enter with.
select left(id_hash, 16) as "sessionRef", came_from as "cameFrom", browser,
       to_char(started_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "startedAt",
       to_char(last_seen_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "lastSeenAt",
       id_hash = $2 as "isThis"
  from access.session
 where account_id = $1
   and last_seen_at > $3::timestamptz - make_interval(mins => $4)
   and started_at > $3::timestamptz - make_interval(mins => $5)
   and due is null
 order by last_seen_at desc, id_hash
