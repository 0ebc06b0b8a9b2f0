-- Nothing while an event of the child is parked: the row then stands still, and somebody whose access was taken away
-- meanwhile would keep it for as long.
select program, care_team as "careTeam", demonstration
  from read_models.caseload
 where child_id = $1
   and not exists (select from read_models.parked_event
                    where place = 'live' and model = 'caseload' and stream = $2)
