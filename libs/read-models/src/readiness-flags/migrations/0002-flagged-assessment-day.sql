-- The day of every assessment as it stands: an event of a flag names the assessment, not its day.
create table read_models.flagged_assessment_day (
  child_id text not null,
  assessment_id text not null,
  assessed_on date not null,
  primary key (child_id, assessment_id)
);
