create table patient (
  clinic_id uuid not null references clinic,
  id uuid not null,
  account_id uuid references account,
  number text not null,
  external_patient_number text,
  chart_lives_in text not null default 'onshin' check (chart_lives_in in ('onshin', 'external')),
  name text not null,
  kana text not null,
  name_key text collate "C" not null,
  kana_key text collate "C" not null,
  number_key text collate "C" not null,
  birth_date date not null,
  sex text not null check (sex in ('male', 'female', 'other', 'unknown')),
  phone text not null,
  email text,
  address text not null,
  version int not null default 1,
  created_at timestamptz not null default now(),
  primary key (clinic_id, id),
  unique (clinic_id, number)
);
comment on table patient is '患者: a chart at one clinic';
create index patient_by_name on patient (clinic_id, name_key);
create index patient_by_kana on patient (clinic_id, kana_key);
create index patient_by_number on patient (clinic_id, number_key);
create index patient_of_account on patient (account_id);
call keep_within_clinic('patient');
create policy look_up on patient for select to onshin_login using (true);

create table patient_number (
  clinic_id uuid primary key references clinic,
  last_number int not null
);
call keep_within_clinic('patient_number');

create table in_person_visit (
  clinic_id uuid not null,
  id uuid not null,
  patient_id uuid not null,
  doctor_staff_id uuid not null,
  visited_on date not null,
  problem text not null,
  evaluation text not null check (evaluation <> ''),
  recorded_by uuid not null,
  recorded_at timestamptz not null default now(),
  primary key (clinic_id, id),
  unique (clinic_id, patient_id, id),
  foreign key (clinic_id, patient_id) references patient (clinic_id, id),
  foreign key (clinic_id, doctor_staff_id) references staff_member (clinic_id, id),
  foreign key (clinic_id, recorded_by) references staff_member (clinic_id, id)
);
comment on table in_person_visit is '対面診療の記録: what a follow-up and a care plan rest on (S-1-3-2-i-a)';
create index in_person_visit_of_patient on in_person_visit (clinic_id, patient_id, visited_on desc);
call keep_within_clinic('in_person_visit');
call keep_forever('in_person_visit');

-- Agreements, plans and first visits rest on visits in person, so an old one is written down by a doctor alone; anybody
-- else writes down those of the last week, and who did it when stands beside it.
create function require_doctor_for_old_visit() returns trigger language plpgsql as $$
begin
  if new.visited_on < (new.recorded_at at time zone (select time_zone from clinic where id = new.clinic_id))::date - 7
    and not exists (
      select from staff_member s
      where s.clinic_id = new.clinic_id and s.id = new.recorded_by and 'doctor' = any(s.roles)
    ) then
    raise exception 'a visit of more than a week ago is recorded by a doctor'
      using errcode = 'check_violation', constraint = 'old_visit_recorded_by_doctor';
  end if;
  return new;
end
$$;
create trigger old_by_doctor before insert on in_person_visit
  for each row execute function require_doctor_for_old_visit();

create table regular_doctor_declaration (
  clinic_id uuid not null,
  id uuid not null,
  patient_id uuid not null,
  doctor_staff_id uuid not null,
  reason text not null check (reason <> ''),
  declared_by uuid not null,
  declared_at timestamptz not null default now(),
  primary key (clinic_id, id),
  foreign key (clinic_id, patient_id) references patient (clinic_id, id),
  foreign key (clinic_id, doctor_staff_id) references staff_member (clinic_id, id),
  foreign key (clinic_id, declared_by) references staff_member (clinic_id, id)
);
comment on table regular_doctor_declaration is 'かかりつけの医師, declared with a reason where recorded visits do not show it';
create index regular_doctor_of_patient on regular_doctor_declaration (clinic_id, patient_id);
call keep_within_clinic('regular_doctor_declaration');
call keep_forever('regular_doctor_declaration');

create table health_statement (
  clinic_id uuid not null,
  id uuid not null,
  patient_id uuid not null,
  -- {state: known, entries} | {state: none} | {state: unknown}
  underlying_conditions jsonb not null,
  medicines jsonb not null,
  allergies jsonb not null,
  source text not null check (source in ('ownChart', 'referralLetter', 'checkUp', 'regionalNetwork', 'medicationNotebook', 'phr', 'patientStatement')),
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default now(),
  reviewed_by uuid,
  reviewed_at timestamptz,
  primary key (clinic_id, id),
  foreign key (clinic_id, patient_id) references patient (clinic_id, id),
  foreign key (clinic_id, reviewed_by) references staff_member (clinic_id, id),
  check ((reviewed_by is null) = (reviewed_at is null))
);
comment on table health_statement is '基礎疾患・服薬・アレルギー with provenance; each row stands as it was said';
create index health_statement_of_patient on health_statement (clinic_id, patient_id, recorded_at desc);
call keep_within_clinic('health_statement');
call keep_forever('health_statement');

call declare_tables('unsealed', 'patient');
call declare_tables('derived', 'patient_number');
