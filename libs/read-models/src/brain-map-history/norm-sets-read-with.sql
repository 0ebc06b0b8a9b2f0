-- Counts alone: nothing of a child leaves here.
select norm_set_name as "normSetName", norm_set_version as "normSetVersion",
       count(distinct history.child_id)::integer as children, count(*)::integer as assessments
  from read_models.brain_map_history as history
  join read_models.caseload using (child_id)
 where not voided and erased_on is null
 group by norm_set_name, norm_set_version
 order by norm_set_name, norm_set_version
