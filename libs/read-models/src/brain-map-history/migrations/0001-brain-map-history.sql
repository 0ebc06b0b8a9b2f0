-- One row an assessment: what was rated, never what is computed from it.
create table read_models.brain_map_history (
  child_id text not null,
  assessment_id text not null,
  assessed_on date not null,
  kind text not null,
  age_months integer not null,
  scores smallint[] not null,
  relational_health smallint,
  rater text not null,
  norm_set_name text,
  norm_set_version integer,
  effective_event text not null,
  voided boolean not null,
  primary key (child_id, assessment_id)
);
