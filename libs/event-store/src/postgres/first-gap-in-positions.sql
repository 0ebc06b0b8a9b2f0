select position, expected
  from (select position, coalesce(lag(position) over (order by position), 0) + 1 as expected from event_store.event) as numbered
 where position <> expected
 limit 1
