select act_id as "actId", to_char(acted_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "actedAt", act,
       account_id as "accountId", actor_id as "actorId", came_from as "cameFrom", detail
  from access.account_act
 where ($1::text is null or account_id = $1)
   and ($2::bigint is null or act_id < $2::bigint)
   -- Demonstration accounts know of one another, and of nobody else; a refused name that nobody has is not theirs.
   and (not $4::boolean or account_id in (select account_id from access.account where demonstration))
 order by act_id desc
 limit $3
