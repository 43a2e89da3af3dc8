create table note_draft (
  clinic_id uuid not null,
  consultation_id uuid not null,
  content jsonb not null,
  author_staff_id uuid not null,
  version int not null default 1,
  saved_at timestamptz not null default now(),
  primary key (clinic_id, consultation_id),
  foreign key (clinic_id, consultation_id) references consultation (clinic_id, id),
  foreign key (clinic_id, author_staff_id) references staff_member (clinic_id, id)
);
call keep_within_clinic('note_draft');

create table note_version (
  clinic_id uuid not null,
  id uuid not null,
  consultation_id uuid not null,
  patient_id uuid not null,
  version int not null check (version > 0),
  previous_id uuid,
  content jsonb not null,
  header jsonb not null,
  author_staff_id uuid not null,
  finaliser_staff_id uuid not null,
  -- As they were called then: who is called otherwise later has not written under that name (A-7.1-B-8).
  author_name text not null check (author_name <> ''),
  finaliser_name text not null check (finaliser_name <> ''),
  reason text not null,
  finalised_at timestamptz not null default now(),
  xid xid8 not null default pg_current_xact_id(),
  primary key (clinic_id, id),
  unique (clinic_id, consultation_id, version),
  foreign key (clinic_id, patient_id, consultation_id) references consultation (clinic_id, patient_id, id),
  foreign key (clinic_id, patient_id) references patient (clinic_id, id),
  foreign key (clinic_id, previous_id) references note_version (clinic_id, id),
  foreign key (clinic_id, author_staff_id) references staff_member (clinic_id, id),
  foreign key (clinic_id, finaliser_staff_id) references staff_member (clinic_id, id),
  check ((version = 1) = (previous_id is null)),
  check (version = 1 or reason <> '')
);
comment on table note_version is '診療録記載, finalised: author and finaliser; a later change is a new linked version';
call keep_within_clinic('note_version');
call keep_forever('note_version');

create table judgement (
  clinic_id uuid not null,
  id uuid not null,
  consultation_id uuid,
  patient_id uuid,
  gate text not null,
  outcome text not null check (outcome in ('passed', 'refused', 'passedWithDueTasks')),
  edition text not null,
  policy jsonb not null,
  facts jsonb not null,
  verdicts jsonb not null,
  actor_account_id uuid references account,
  actor_name text not null,
  judged_at timestamptz not null,
  -- How far the clock of the server that asked was from the database's, where it was more than five seconds (invariant 12).
  clock_drift_seconds numeric,
  xid xid8 not null default pg_current_xact_id(),
  primary key (clinic_id, id),
  foreign key (clinic_id, consultation_id) references consultation (clinic_id, id),
  foreign key (clinic_id, patient_id) references patient (clinic_id, id)
);
comment on table judgement is '確認結果: one passage through a gate with facts and all verdicts';
create index judgement_of_consultation on judgement (clinic_id, consultation_id, judged_at);
create index judgement_of_patient on judgement (clinic_id, patient_id, judged_at);
call keep_within_clinic('judgement');
call keep_forever('judgement');

create table due_task (
  clinic_id uuid not null,
  id uuid not null,
  consultation_id uuid not null,
  type text not null,
  clause_id text,
  words jsonb not null,
  owner_staff_id uuid,
  -- Whose kind of work it is: the owner settles it, or anybody of this role.
  owner_role text not null check (owner_role in ('doctor', 'nurse', 'pharmacist', 'clerk', 'administrator')),
  created_at timestamptz not null default now(),
  settled_at timestamptz,
  settled_by uuid,
  settled_how text,
  primary key (clinic_id, id),
  foreign key (clinic_id, consultation_id) references consultation (clinic_id, id),
  foreign key (clinic_id, owner_staff_id) references staff_member (clinic_id, id)
);
comment on table due_task is 'What was left to do, with a name on it';
create index due_task_of on due_task (clinic_id, consultation_id);
call keep_within_clinic('due_task');

create table red_flag_advice (
  clinic_id uuid not null references clinic,
  id uuid not null,
  account_id uuid references account,
  red_flags text[] not null,
  given_at timestamptz not null default now(),
  primary key (clinic_id, id)
);
comment on table red_flag_advice is 'Advice given at once to a dangerous symptom (S-1-2-2-ii-c)';
create index red_flag_advice_by_time on red_flag_advice (clinic_id, given_at);
call keep_within_clinic('red_flag_advice');
call keep_forever('red_flag_advice');

create table audit_event (
  clinic_id uuid not null references clinic,
  id uuid not null,
  act text not null,
  outcome text not null check (outcome in ('done', 'refused', 'read')),
  actor_account_id uuid,
  actor_role text not null,
  actor_name text not null,
  consultation_id uuid,
  detail jsonb not null default '{}',
  remote_address text not null default '',
  at timestamptz not null default now(),
  xid xid8 not null default pg_current_xact_id(),
  primary key (clinic_id, id)
);
comment on table audit_event is '監査ログ: who did what to whose data, from where, when';
create index audit_event_in_order on audit_event (clinic_id, at);
call keep_within_clinic('audit_event');
call keep_forever('audit_event');

create table audit_subject (
  clinic_id uuid not null,
  event_id uuid not null,
  patient_id uuid not null,
  primary key (clinic_id, event_id, patient_id),
  foreign key (clinic_id, event_id) references audit_event (clinic_id, id),
  foreign key (clinic_id, patient_id) references patient (clinic_id, id)
);
create index audit_subject_of_patient on audit_subject (clinic_id, patient_id);
call keep_within_clinic('audit_subject');
call keep_forever('audit_subject');

call declare_tables('unsealed', 'note_draft', 'due_task');
