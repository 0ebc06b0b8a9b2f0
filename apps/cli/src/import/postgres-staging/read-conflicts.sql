-- Repeats are gone by now, so two rows of one key differ.
with by_key as (
  select 'key' as about, line, min(line) over (partition by key_digest) as first_line
    from import_row
), by_birth_month as (
  select 'born' as about, min(line) as line, min(min(line)) over (partition by child_id) as first_line
    from import_row
   where born_digest is not null
   group by child_id, born_digest
)
select about, line, first_line as "firstLine"
  from (select * from by_key union all select * from by_birth_month) as found
 where line > first_line and (line, about) > ($1::int, $2::text)
 order by line, about
 limit $3
