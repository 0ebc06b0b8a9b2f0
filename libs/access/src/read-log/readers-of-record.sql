-- Everybody who was shown a record, or asked and was not, counted over the whole log; a person once for each role.
select entry.reader_id as "readerId", account.display_name as "readerName", entry.reader_role as "readerRole",
       (count(*) filter (where entry.outcome = 'shown'))::integer as shown,
       (count(*) filter (where entry.outcome not in ('shown', 'granted', 'stated', 'recorded', 'justified', 'not-justified')))::integer as "notShown",
       to_char(min(entry.read_at) at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "firstAt",
       to_char(max(entry.read_at) at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "lastAt"
  from (select read.reader_id, read.reader_role, read.read_at,
               coalesce((select later.outcome from access.read_log as later
                          where later.follows = read.entry_id order by later.entry_id limit 1), read.outcome) as outcome
          from access.read_log as read
         where read.record_ids @> array[$1::text] and read.follows is null
           -- Whoever proved to be nobody is no reader; nothing was shown.
           and read.reader_role <> 'nobody') as entry
  left join access.account on account.account_id = entry.reader_id
 group by entry.reader_id, account.display_name, entry.reader_role
 order by max(entry.read_at) desc, entry.reader_id, entry.reader_role
