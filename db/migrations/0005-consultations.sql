create table consultation (
  clinic_id uuid not null references clinic,
  id uuid not null,
  patient_id uuid not null,
  doctor_staff_id uuid,
  kind text not null check (kind in ('onlineConsultation', 'preConsultation', 'visitRecommendation', 'healthAdvice')),
  form text not null default 'DtoP' check (form in ('DtoP', 'DtoPwithNurse', 'DtoPwithDoctor')),
  status text not null check (status in ('requested', 'screening', 'accepted', 'scheduled', 'waiting', 'inCall', 'interrupted', 'ended', 'closed')),
  disposition text check (disposition in ('completed', 'movedInPerson', 'changedToTelephone', 'referred', 'cancelled', 'declined', 'noShow')),
  disposition_detail jsonb not null default '{}',
  edition text not null,
  -- Exceptions claimed so far, each with its type, clause and reason; judged at every gate their clause stands at.
  exceptions jsonb not null default '[]',
  request jsonb not null,
  requested_by uuid not null references account,
  requested_channel text not null check (requested_channel in ('patient', 'counter', 'telephone')),
  requested_at timestamptz not null default now(),
  health_reviewed_at timestamptz,
  is_misuse_suspected boolean not null default false,
  device_check jsonb,
  device_checked_at timestamptz,
  waiting_since timestamptz,
  call_started_at timestamptz,
  doctor_place jsonb,
  examination jsonb,
  examination_begun_at timestamptz,
  -- Where somebody acts for the patient: what the doctor found; null until decided (S-V-head-c).
  cannot_communicate boolean,
  call_ended_at timestamptz,
  two_way_seconds numeric not null default 0,
  two_way_attested_at timestamptz,
  sufficiency_reason text not null default '',
  follow_up jsonb,
  follow_up_told_at timestamptz,
  closed_at timestamptz,
  version int not null default 1,
  primary key (clinic_id, id),
  unique (clinic_id, patient_id, id),
  foreign key (clinic_id, patient_id) references patient (clinic_id, id),
  foreign key (clinic_id, doctor_staff_id) references staff_member (clinic_id, id),
  -- Whatever ends has a disposition, and nothing else has one.
  check ((status in ('ended', 'closed')) = (disposition is not null)),
  -- With no interval of live two-way audio and video nothing is completed (invariant 3, S-1-6-2-ii-a).
  check (not (status = 'closed' and disposition = 'completed' and kind = 'onlineConsultation' and two_way_seconds <= 0)),
  -- Nor where no examination began, with its check of identity and the doctor's attestation (S-1-4-2-i-a, S-1-6-2-i).
  check (not (status = 'closed' and disposition = 'completed' and kind = 'onlineConsultation'
              and (examination_begun_at is null or two_way_attested_at is null))),
  -- Suspected resale or misuse goes no further online: it is moved in person, declined or cancelled (invariant 13, S-1-5-4-i).
  check (not is_misuse_suspected or status in ('requested', 'screening') or (status = 'closed' and disposition <> 'completed')),
  check (status not in ('inCall', 'interrupted') or (doctor_staff_id is not null and call_started_at is not null))
);
comment on table consultation is '診療: one encounter, one axis of states';
create index consultation_of_patient on consultation (clinic_id, patient_id, requested_at desc);
create index consultation_open on consultation (clinic_id, requested_at) where status <> 'closed';
create index consultation_closed on consultation (clinic_id, closed_at) where closed_at is not null;
-- What the lease below keeps across clinics stands here for one clinic, whoever writes.
create unique index consultation_one_call_of_doctor on consultation (clinic_id, doctor_staff_id) where status = 'inCall';
call keep_within_clinic('consultation');

-- No doctor begins what the guideline governs without a recorded training (invariant 10, S-3-1-a); health advice is
-- outside it. The guideline knows a disaster notice as the one exception: none can be recorded yet, so none is admitted.
create function require_training() returns trigger language plpgsql as $$
declare
  begins boolean := new.status = 'inCall' or new.examination_begun_at is not null;
begin
  if tg_op = 'UPDATE' and new.doctor_staff_id is not distinct from old.doctor_staff_id and new.kind = old.kind then
    begins := (new.status = 'inCall' and old.status not in ('inCall', 'interrupted'))
      or (new.examination_begun_at is not null and old.examination_begun_at is null);
  end if;
  if begins and new.kind <> 'healthAdvice' and not exists (
    select from staff_member s
    join practitioner p on p.id = s.practitioner_id
    join clinic c on c.id = s.clinic_id
    where s.clinic_id = new.clinic_id and s.id = new.doctor_staff_id
      and p.training_completed_on <= (now() at time zone c.time_zone)::date
  ) then
    raise exception 'the doctor has no recorded training'
      using errcode = 'check_violation', constraint = 'consultation_by_trained_doctor';
  end if;
  return new;
end
$$;
create trigger by_trained_doctor before insert or update on consultation for each row execute function require_training();

alter table care_plan_version
  add foreign key (clinic_id, patient_id, basis_consultation_id) references consultation (clinic_id, patient_id, id);

create table consultation_problem (
  clinic_id uuid not null,
  id uuid not null,
  consultation_id uuid not null,
  label text not null,
  since text not null,
  body_parts text[] not null default '{}',
  matched_symptoms text[] not null default '{}',
  is_acute boolean not null default false,
  -- Said by the doctor with the decision; of what is not acute nobody asks (S-1-2-2-vii-a).
  is_stable_after_in_person_visit boolean,
  basis text check (basis in ('followUp', 'regularDoctor', 'sufficientInformation', 'preConsultation', 'programme')),
  symptom_decision text check (symptom_decision in ('suitable', 'unsuitable')),
  reason text not null default '',
  decided_by uuid,
  decided_at timestamptz,
  primary key (clinic_id, id),
  foreign key (clinic_id, consultation_id) references consultation (clinic_id, id),
  foreign key (clinic_id, decided_by) references staff_member (clinic_id, id)
);
comment on table consultation_problem is 'What the patient comes with; the basis of the visit is decided per problem';
create index consultation_problem_of on consultation_problem (clinic_id, consultation_id);
call keep_within_clinic('consultation_problem');

create table appointment (
  clinic_id uuid not null,
  id uuid not null,
  consultation_id uuid not null,
  practitioner_id uuid not null references practitioner,
  doctor_staff_id uuid not null,
  during tstzrange not null check (not isempty(during)),
  status text not null check (status in ('held', 'confirmed', 'released')),
  held_until timestamptz,
  primary key (clinic_id, id),
  foreign key (clinic_id, consultation_id) references consultation (clinic_id, id),
  foreign key (clinic_id, doctor_staff_id) references staff_member (clinic_id, id),
  check ((status = 'held') = (held_until is not null)),
  -- Of two who press at once exactly one is told yes (invariant 7); it holds across clinics, because it names the person.
  constraint appointment_once exclude using gist (practitioner_id with =, during with &&) where (status in ('held', 'confirmed'))
);
comment on table appointment is '予約: a held, then confirmed, slot';
create unique index appointment_current on appointment (clinic_id, consultation_id) where status in ('held', 'confirmed');
create index appointment_of_doctor on appointment (clinic_id, doctor_staff_id, during);
create index appointment_of_day on appointment using gist (clinic_id, during) where status in ('held', 'confirmed');
call keep_within_clinic('appointment');

create table surroundings (
  clinic_id uuid not null,
  id uuid not null,
  consultation_id uuid not null,
  patient_id uuid not null,
  place_type text not null,
  place_reason text not null default '',
  address text not null,
  is_safe_and_clean boolean not null,
  is_private boolean not null,
  companions jsonb not null,
  confirmed_by uuid not null references account,
  confirmed_at timestamptz not null default now(),
  primary key (clinic_id, id),
  foreign key (clinic_id, patient_id, consultation_id) references consultation (clinic_id, patient_id, id),
  foreign key (clinic_id, patient_id) references patient (clinic_id, id)
);
comment on table surroundings is '所在の確認: where the patient is and who is there, as confirmed each time';
create index surroundings_of_patient on surroundings (clinic_id, patient_id, confirmed_at desc);
call keep_within_clinic('surroundings');
call keep_forever('surroundings');

create table identity_check (
  clinic_id uuid not null,
  id uuid not null,
  consultation_id uuid not null,
  patient_id uuid not null,
  doctor_staff_id uuid not null,
  direction text not null check (direction in ('patient', 'doctor')),
  -- Kinds and result only; numbers of papers are never kept (invariant 11).
  result jsonb not null check (result::text !~ '[0-9]{4}'),
  checked_at timestamptz not null default now(),
  primary key (clinic_id, id),
  foreign key (clinic_id, patient_id, consultation_id) references consultation (clinic_id, patient_id, id),
  foreign key (clinic_id, patient_id) references patient (clinic_id, id),
  foreign key (clinic_id, doctor_staff_id) references staff_member (clinic_id, id)
);
comment on table identity_check is '本人確認, either direction';
create index identity_check_of_patient on identity_check (clinic_id, patient_id, doctor_staff_id, checked_at desc);
call keep_within_clinic('identity_check');
call keep_forever('identity_check');

create table seat (
  clinic_id uuid not null,
  id uuid not null,
  consultation_id uuid not null,
  account_id uuid not null references account,
  role text not null check (role in ('doctor', 'patient')),
  name text not null,
  admitted_at timestamptz,
  admitted_by uuid,
  left_at timestamptz,
  -- What this end has reported of the call so far, which is bounded.
  reported_pieces int not null default 0,
  primary key (clinic_id, id),
  unique (clinic_id, consultation_id, account_id),
  unique (clinic_id, consultation_id, role),
  foreign key (clinic_id, consultation_id) references consultation (clinic_id, id),
  foreign key (clinic_id, admitted_by) references staff_member (clinic_id, id)
);
comment on table seat is '参加者: one authenticated place in a call; a second patient is impossible';
call keep_within_clinic('seat');

create table call_report (
  clinic_id uuid not null,
  id uuid not null,
  consultation_id uuid not null,
  seat_id uuid not null,
  intervals jsonb not null,
  quality jsonb not null,
  interruptions int not null,
  received_at timestamptz not null default now(),
  primary key (clinic_id, id),
  foreign key (clinic_id, consultation_id) references consultation (clinic_id, id),
  foreign key (clinic_id, seat_id) references seat (clinic_id, id)
);
comment on table call_report is 'Stretches of live picture and sound as each end measured them';
create index call_report_of on call_report (clinic_id, consultation_id);
call keep_within_clinic('call_report');
call keep_forever('call_report');

create table call_event (
  clinic_id uuid not null,
  id uuid not null,
  consultation_id uuid not null,
  kind text not null check (kind in ('started', 'examinationBegun', 'interrupted', 'resumed', 'leaseTakenOver', 'ended')),
  detail jsonb not null default '{}',
  at timestamptz not null default now(),
  primary key (clinic_id, id),
  foreign key (clinic_id, consultation_id) references consultation (clinic_id, id)
);
create index call_event_of on call_event (clinic_id, consultation_id, at);
call keep_within_clinic('call_event');
call keep_forever('call_event');

-- One consultation in a call per practitioner in the whole deployment (invariant 1, S-1-6-2-iii). Only the functions
-- below reach the table, and none of them says where else a practitioner is busy.
create table call_lease (
  practitioner_id uuid primary key references practitioner,
  clinic_id uuid not null,
  consultation_id uuid not null,
  taken_at timestamptz not null default now(),
  heartbeat_at timestamptz not null default now()
);

call declare_tables('unsealed', 'consultation', 'consultation_problem', 'appointment', 'seat');
call declare_tables('derived', 'call_lease');
