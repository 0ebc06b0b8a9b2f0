-- Said again, the later purpose and time count. What is over is cleared away by whoever comes next.
with forgotten as (delete from access.stated_purpose where until <= $5::timestamptz and (held_by, record_id) <> ($1, $2))
insert into access.stated_purpose (held_by, record_id, purpose, until)
values ($1, $2, $3, $4::timestamptz)
on conflict (held_by, record_id) do update set purpose = excluded.purpose, until = excluded.until
