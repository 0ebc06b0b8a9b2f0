select child_id as "childId", demonstration, course, incidents
  from child_course
 where child_id = any($1::text[])
