delete from read_models.outcomes_rollup
 where program = $1 and demonstration_only = $2 and built_at_position <= $3
