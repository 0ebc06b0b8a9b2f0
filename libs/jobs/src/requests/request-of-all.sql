-- Before the requests of single records, as in spread-page.sql: whoever locks both takes them in this order.
insert into jobs.request_of_all as asked (kind, requested_position, urgency)
values ($1, $2, $3)
on conflict (kind) do update
   set requested_position = excluded.requested_position,
       urgency = least(asked.urgency, excluded.urgency),
       spread_to = null
 where asked.requested_position < excluded.requested_position
