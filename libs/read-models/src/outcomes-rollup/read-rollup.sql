select outcomes, basis, built_at_position as "builtAtPosition"
  from read_models.outcomes_rollup
 where demonstration_only = $2 and ($1::text[] is null or program = any ($1::text[]))
 order by program
