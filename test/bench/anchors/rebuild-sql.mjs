// What somebody who writes SQL would do: the bodies as `jsonb`, one INSERT … SELECT a table, indexes afterwards. Only the
// types that occur are thought of; corrections, voided assessments and the like would make it longer and slower.
import { onServer } from '../bed/databases.mjs';

const bodies = `
  create schema by_sql;
  create table by_sql.event as
  select position, substr(stream, 7) as child_id, revision, type, id, data::jsonb as data from event_store.event;
  create table by_sql.caseload (like read_models.caseload);
  create table by_sql.brain_map_history (like read_models.brain_map_history);
  create table by_sql.readiness_flag (like read_models.readiness_flag);
  create table by_sql.flagged_assessment_day (like read_models.flagged_assessment_day);`;

const emptied = `
  drop index if exists by_sql.caseload_in_order;
  alter table by_sql.caseload drop constraint if exists caseload_pkey;
  alter table by_sql.brain_map_history drop constraint if exists brain_map_history_pkey;
  alter table by_sql.readiness_flag drop constraint if exists readiness_flag_pkey;
  alter table by_sql.flagged_assessment_day drop constraint if exists flagged_assessment_day_pkey;
  truncate by_sql.caseload, by_sql.brain_map_history, by_sql.readiness_flag, by_sql.flagged_assessment_day;`;

const statements = [
  `insert into by_sql.caseload (child_id, reference, born_month, earlier_references, program, demonstration, enrolled_on, care_team,
       assessments, number_of_assessments, newest_assessed_on, newest_kind, approved_focus, open_flag, course,
       revision, position)
   select child_id, data->>'reference', data->>'bornMonth', '[]', data->>'program', (data->>'demonstration')::boolean,
          (data->>'enrolledOn')::date, team.members, coalesce(assessed.list, '[]'), coalesce(assessed.number, 0),
          (assessed.list->-1->>'assessedOn')::date, assessed.list->-1->>'kind', plan.focus, flag.flag,
          jsonb_build_array(jsonb_build_object('kind', 'enrolled', 'on', data->'enrolledOn', 'program', data->'program')),
          newest.revision, newest.position
     from by_sql.event
     join (select child_id, max(revision) as revision, max(position) as position from by_sql.event group by 1) newest
          using (child_id)
     left join (select child_id, count(*)::integer as number,
                       jsonb_agg(jsonb_build_object('assessmentId', data->'assessmentId', 'assessedOn', data->'assessedOn',
                                                    'kind', data->'kind')
                                 order by data->>'assessedOn', data->>'kind') as list
                  from by_sql.event where type = 'AssessmentSigned' group by 1) assessed using (child_id)
     left join (select distinct on (child_id) child_id, array(select jsonb_array_elements_text(data->'accountIds')) as members
                  from by_sql.event where type = 'CareTeamChanged' order by child_id, position desc) team using (child_id)
     left join (select distinct on (child_id) child_id, data->>'focus' as focus
                  from by_sql.event where type = 'PlanApproved' order by child_id, position desc) plan using (child_id)
     left join (select child_id, jsonb_build_object('flagId', data->'flagId', 'direction', data->'direction',
                                                    'from', data->'from', 'to', data->'to') as flag
                  from by_sql.event raised
                 where type = 'ReadinessFlagged'
                   and not exists (select from by_sql.event reviewed
                                    where reviewed.type = 'ReadinessReviewed' and reviewed.child_id = raised.child_id
                                      and reviewed.data->>'flagId' = raised.data->>'flagId')) flag using (child_id)
    where type = 'ChildEnrolled'`,
  `insert into by_sql.brain_map_history (child_id, assessment_id, assessed_on, kind, age_months, scores,
       relational_health, rater, norm_set_name, norm_set_version, effective_event, voided)
   select child_id, data->>'assessmentId', (data->>'assessedOn')::date, data->>'kind', (data->>'ageMonths')::integer,
          array(select jsonb_array_elements_text(data->'scores'))::smallint[], (data->>'relationalHealth')::smallint,
          data->>'rater', data->'normSet'->>'name', (data->'normSet'->>'version')::integer, id::text, false
     from by_sql.event where type = 'AssessmentSigned'`,
  `insert into by_sql.readiness_flag (child_id, flag_id, direction, from_region, to_region, policy_version, assessment_id,
       assessment_date, newest_event, previous_event, norm_set_name, norm_set_version, criteria, status,
       withdrawal_reason, review_reason, raised_at_revision)
   select raised.child_id, raised.data->>'flagId', raised.data->>'direction', raised.data->>'from', raised.data->>'to',
          (raised.data->>'policyVersion')::integer, raised.data->>'assessmentId',
          (assessed.data->>'assessedOn')::date, raised.data->>'newestEvent', raised.data->>'previousEvent',
          raised.data->'normSet'->>'name', (raised.data->'normSet'->>'version')::integer,
          (raised.data->'criteria')::json, coalesce(reviewed.data->>'decision', 'open'), null, reviewed.data->>'reason',
          raised.revision
     from by_sql.event raised
     join by_sql.event assessed on assessed.type = 'AssessmentSigned' and assessed.child_id = raised.child_id
          and assessed.data->>'assessmentId' = raised.data->>'assessmentId'
     left join by_sql.event reviewed on reviewed.type = 'ReadinessReviewed' and reviewed.child_id = raised.child_id
          and reviewed.data->>'flagId' = raised.data->>'flagId'
    where raised.type = 'ReadinessFlagged'`,
  `insert into by_sql.flagged_assessment_day (child_id, assessment_id, assessed_on)
   select child_id, data->>'assessmentId', (data->>'assessedOn')::date from by_sql.event where type = 'AssessmentSigned'`,
  `alter table by_sql.caseload add primary key (child_id)`,
  `create index caseload_in_order on by_sql.caseload (enrolled_on, child_id)`,
  `alter table by_sql.brain_map_history add primary key (child_id, assessment_id)`,
  `alter table by_sql.readiness_flag add primary key (child_id, flag_id)`,
  `alter table by_sql.flagged_assessment_day add primary key (child_id, assessment_id)`,
];

export const openRebuildSql = async (url) => {
  await onServer(url, (client) => client.query(bodies).then(() => client.query('vacuum analyze')));
  return { rebuild: () => onServer(url, rebuildOnce), differing: () => onServer(url, differing) };
};

const rebuildOnce = async (client) => {
  await client.query(emptied);
  const start = performance.now();
  await client.query('begin');
  for (const statement of statements) await client.query(statement);
  await client.query('commit');
  return (performance.now() - start) / 1_000;
};

const tables = ['caseload', 'brain_map_history', 'readiness_flag', 'flagged_assessment_day'];

/** Rows that are in one of the two results and not in the other, by table; none, or the race was not the same one. */
const differing = async (client) => {
  const found = [];
  for (const table of tables) {
    const { rows } = await client.query(
      `with ours as (select to_jsonb(one) as row from read_models.${table} one),
            theirs as (select to_jsonb(one) as row from by_sql.${table} one)
       select (select count(*)::integer from (table ours except table theirs) as more) as ours,
              (select count(*)::integer from (table theirs except table ours) as less) as theirs`,
    );
    if (rows[0].ours + rows[0].theirs > 0) found.push(`${table}: ${rows[0].ours} and ${rows[0].theirs} rows`);
  }
  return found;
};
