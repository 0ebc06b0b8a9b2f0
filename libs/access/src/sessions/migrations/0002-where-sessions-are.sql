-- What a person needs to tell the own sessions apart, and what is still due before one counts as signed in.
alter table access.session
  add column came_from text not null default '',
  -- What the browser says it is, cut short; its person alone is shown it.
  add column browser text not null default '',
  add column due text check (due in ('second-factor', 'second-factor-enrolment')),
  -- The browser may still hold a session of the provider that vouched for the person.
  add column came_through text not null default 'password' check (came_through in ('password', 'openid'));
