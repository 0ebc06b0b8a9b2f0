select distinct purpose_id as id
  from access.read_log
 where purpose_id is not null and action in ('openInEmergency', 'reviewEmergency')
