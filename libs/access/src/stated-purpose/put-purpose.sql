-- Said again, the later purpose and time count. What is over is cleared away by whoever comes next, but for rows that
-- somebody else holds: two who say theirs again at once would wait for each other.
with over as (
  select held_by, record_id
    from access.stated_purpose
   where until <= $5::timestamptz and (held_by, record_id) <> ($1, $2)
     for update skip locked
), forgotten as (
  delete from access.stated_purpose as stated using over
   where (stated.held_by, stated.record_id) = (over.held_by, over.record_id)
)
insert into access.stated_purpose (held_by, record_id, purpose, until)
values ($1, $2, $3, $4::timestamptz)
on conflict (held_by, record_id) do update set purpose = excluded.purpose, until = excluded.until
