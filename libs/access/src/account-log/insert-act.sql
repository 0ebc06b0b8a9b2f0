insert into access.account_act (acted_at, act, account_id, actor_id, came_from, detail)
values ($1::timestamptz, $2, $3, $4, $5, $6)
