-- A slow twin that read earlier must never replace what is newer.
insert into read_models.outcomes_rollup as rollup (program, demonstration_only, built_at_position, basis, children, outcomes)
values ($1, $2, $3, $4, $5, $6)
on conflict (program, demonstration_only) do update
   set built_at_position = excluded.built_at_position, basis = excluded.basis, children = excluded.children,
       outcomes = excluded.outcomes
 where rollup.built_at_position <= excluded.built_at_position
