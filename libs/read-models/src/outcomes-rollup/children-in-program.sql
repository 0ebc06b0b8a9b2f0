select count(*)::integer as children
  from read_models.caseload
 where program = $1 and (demonstration or not $2::boolean)
