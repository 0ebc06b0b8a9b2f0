select line, child_id as "childId", day, place, sealed
  from import_row
 where (child_id, day, place, line) > ($1::text, $2::text, $3::float8, $4::int)
 order by child_id, day, place, line
 limit $5
