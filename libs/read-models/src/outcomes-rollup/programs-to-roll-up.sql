-- A child that left a program leaves a smaller number behind; one that came brings its own newer position along.
with scope as (
  select program, false as demonstration_only, count(*)::integer as children, max(position) as newest
    from read_models.caseload
   group by program
   union all
  select program, true, count(*)::integer, max(position)
    from read_models.caseload
   where demonstration
   group by program)
select program, demonstration_only as "demonstrationOnly"
  from scope
  full join read_models.outcomes_rollup as rollup using (program, demonstration_only)
 where rollup.program is null
    or scope.program is null
    or rollup.basis <> $1
    or rollup.children <> scope.children
    or scope.newest > rollup.built_at_position
 order by program, demonstration_only
