select child_id as "childId", demonstration, course, incidents
  from read_models.child_course
 where ($1::text[] is null or programs && $1::text[])
   and (demonstration or not $2::boolean)
 order by child_id
