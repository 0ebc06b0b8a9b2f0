select line, ordinal, blamed as "column", message
  from import_fault
 where (line, ordinal) > ($1::int, $2::bigint)
 order by line, ordinal
 limit $3
