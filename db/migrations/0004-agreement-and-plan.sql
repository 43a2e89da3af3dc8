create table agreement_text (
  clinic_id uuid not null references clinic,
  id uuid not null,
  kind text not null check (kind in ('onlineCare', 'systemAndRisks', 'patientRules', 'noRecording')),
  version int not null,
  content jsonb not null,
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  valid_from timestamptz not null default now(),
  primary key (clinic_id, id),
  unique (clinic_id, kind, version)
);
comment on table agreement_text is 'Exact texts that are agreed on; the newest valid one of a kind is current';
call keep_within_clinic('agreement_text');
call keep_forever('agreement_text');

create table explanation (
  clinic_id uuid not null,
  id uuid not null,
  patient_id uuid not null,
  explained_by uuid not null,
  doctor_staff_id uuid not null,
  method text not null check (method in ('inPerson', 'video', 'document', 'telephone')),
  topics text[] not null,
  questions text not null,
  text_ids uuid[] not null,
  explained_at timestamptz not null default now(),
  primary key (clinic_id, id),
  unique (clinic_id, patient_id, id),
  foreign key (clinic_id, patient_id) references patient (clinic_id, id),
  foreign key (clinic_id, explained_by) references staff_member (clinic_id, id),
  foreign key (clinic_id, doctor_staff_id) references staff_member (clinic_id, id)
);
comment on table explanation is '説明: by whom, how, which topics, questions answered (S-1-1-2-iv)';
create index explanation_of_patient on explanation (clinic_id, patient_id, explained_at desc);
call keep_within_clinic('explanation');
call keep_forever('explanation');

create table agreement (
  clinic_id uuid not null,
  id uuid not null,
  patient_id uuid not null,
  explanation_id uuid not null,
  doctor_staff_id uuid not null,
  patient_side_account_id uuid not null references account,
  digests text[] not null check (cardinality(digests) > 0),
  agreed_at timestamptz not null default now(),
  primary key (clinic_id, id),
  foreign key (clinic_id, patient_id) references patient (clinic_id, id),
  foreign key (clinic_id, patient_id, explanation_id) references explanation (clinic_id, patient_id, id),
  foreign key (clinic_id, doctor_staff_id) references staff_member (clinic_id, id)
);
comment on table agreement is '合意: what both sides agreed, on exact texts; belongs to the ongoing care';
create index agreement_of_patient on agreement (clinic_id, patient_id, agreed_at desc);
call keep_within_clinic('agreement');
call keep_forever('agreement');

create table agreement_withdrawal (
  clinic_id uuid not null,
  id uuid not null,
  agreement_id uuid not null,
  reason text not null,
  withdrawn_by uuid not null references account,
  withdrawn_at timestamptz not null default now(),
  primary key (clinic_id, id),
  unique (clinic_id, agreement_id),
  foreign key (clinic_id, agreement_id) references agreement (clinic_id, id)
);
call keep_within_clinic('agreement_withdrawal');
call keep_forever('agreement_withdrawal');

create table patient_question (
  clinic_id uuid not null,
  id uuid not null,
  patient_id uuid not null,
  -- The how manieth of the patient: nobody fills the table.
  number int not null check (number between 1 and 200),
  question text not null check (char_length(question) between 1 and 1000),
  asked_by uuid not null references account,
  asked_at timestamptz not null default now(),
  primary key (clinic_id, id),
  unique (clinic_id, patient_id, number),
  foreign key (clinic_id, patient_id) references patient (clinic_id, id)
);
comment on table patient_question is '質問: what a patient asks about the explanation; open until it is answered (S-1-1-2-iv)';
call keep_within_clinic('patient_question');
call keep_forever('patient_question');

create table question_answer (
  clinic_id uuid not null,
  id uuid not null,
  question_id uuid not null,
  answer text not null check (char_length(answer) between 1 and 4000),
  answered_by uuid not null,
  answered_at timestamptz not null default now(),
  primary key (clinic_id, id),
  unique (clinic_id, question_id),
  foreign key (clinic_id, question_id) references patient_question (clinic_id, id),
  foreign key (clinic_id, answered_by) references staff_member (clinic_id, id)
);
comment on table question_answer is 'The one answer of the clinic to a question';
call keep_within_clinic('question_answer');
call keep_forever('question_answer');

create table care_plan_version (
  clinic_id uuid not null,
  id uuid not null,
  patient_id uuid not null,
  version int not null check (version > 0),
  items jsonb not null,
  basis_visit_id uuid,
  basis_consultation_id uuid,
  doctor_staff_ids uuid[] not null check (cardinality(doctor_staff_ids) > 0),
  -- Whether worsening beyond the doctor is foreseeable, and who stands ready for it, informed when last (S-1-3-2-iv-a).
  is_beyond_doctor boolean not null,
  receiving_institution text not null default '',
  informed_on date,
  -- Asked where several doctors are named; null where nobody was asked (S-1-2-2-viii-d).
  is_for_healthy_people boolean,
  reason text not null,
  proposed_by uuid not null,
  proposed_at timestamptz not null default now(),
  primary key (clinic_id, id),
  unique (clinic_id, patient_id, version),
  check (is_beyond_doctor or (receiving_institution = '' and informed_on is null)),
  foreign key (clinic_id, patient_id) references patient (clinic_id, id),
  -- A plan rests on an examination of this very patient.
  foreign key (clinic_id, patient_id, basis_visit_id) references in_person_visit (clinic_id, patient_id, id),
  foreign key (clinic_id, proposed_by) references staff_member (clinic_id, id)
);
comment on table care_plan_version is '診療計画 as proposed: nine named items; a version never changes (S-1-3-2-i)';
call keep_within_clinic('care_plan_version');
call keep_forever('care_plan_version');

create table care_plan_adoption (
  clinic_id uuid not null,
  id uuid not null,
  plan_version_id uuid not null,
  adopted_by uuid not null references account,
  is_oral boolean not null,
  adopted_at timestamptz not null default now(),
  primary key (clinic_id, id),
  unique (clinic_id, plan_version_id),
  foreign key (clinic_id, plan_version_id) references care_plan_version (clinic_id, id)
);
comment on table care_plan_adoption is 'The agreement to one version of the plan, which makes it the plan';
call keep_within_clinic('care_plan_adoption');
call keep_forever('care_plan_adoption');
