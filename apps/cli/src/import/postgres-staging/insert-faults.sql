insert into import_fault (line, blamed, message)
select line, blamed, message
  from unnest($1::int[], $2::text[], $3::text[]) with ordinality as fault (line, blamed, message, place)
 order by place
