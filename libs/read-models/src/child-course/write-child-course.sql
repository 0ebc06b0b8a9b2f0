insert into child_course (child_id, demonstration, programs, course, incidents)
select "childId", demonstration, programs, course, incidents
  from json_to_recordset($1::json) as row (
         "childId" text, demonstration boolean, programs text[], course jsonb, incidents jsonb)
on conflict (child_id) do update
   set programs = excluded.programs,
       course = excluded.course,
       incidents = excluded.incidents
