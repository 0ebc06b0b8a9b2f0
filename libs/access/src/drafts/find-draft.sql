select
  draft_id as "draftId",
  record_id as "recordId",
  subject,
  version,
  sealed,
  closed,
  changed_by as "changedBy",
  to_char(changed_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "changedAt"
from access.draft
where record_id = $1 and draft_id = $2
