-- People above clinics: accounts that sign in, practitioners who hold a licence.
create table account (
  id uuid primary key,
  email text not null check (email = lower(email)),
  name text not null,
  language text not null default 'ja' check (language in ('ja', 'en')),
  created_at timestamptz not null default now(),
  unique (email)
);
comment on table account is 'アカウント: a login, once in the deployment; may lead to several clinics and charts';

create table account_secret (
  account_id uuid primary key references account,
  password_hash text not null,
  totp_secret_sealed text not null,
  -- The last time step a code was taken for, so that no code is used twice.
  totp_last_step bigint not null default 0
);
comment on table account_secret is 'Password and second factor of staff; neither stands without the other';

-- Failed sign-ins are counted by address, whether an account has it or not: what is slowed down tells nobody who is here.
create table sign_in_failure (
  address_hash bytea primary key,
  failures int not null default 1,
  locked_until timestamptz,
  at timestamptz not null default now()
);

create table passkey (
  id text primary key,
  account_id uuid not null references account,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null default '{}',
  created_at timestamptz not null default now(),
  last_used_at timestamptz
);

create table session (
  token_hash bytea primary key,
  account_id uuid not null references account,
  method text not null check (method in ('link', 'password', 'passkey', 'demonstration', 'inspection')),
  entering_clinic_id uuid,
  -- Of several charts of one account, the one this session is for.
  chart_in_use uuid,
  created_at timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  ends_at timestamptz not null,
  ended_at timestamptz
);
create index session_of_account on session (account_id);

create table one_time_token (
  token_hash bytea primary key,
  purpose text not null check (purpose in ('signInLink', 'accountSetUp', 'signInTicket', 'passkeyChallenge', 'inspection')),
  account_id uuid references account,
  email text,
  clinic_id uuid,
  content jsonb not null default '{}',
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz,
  failures int not null default 0
);

create table practitioner (
  id uuid primary key,
  name text not null,
  kana text not null,
  sex text not null check (sex in ('male', 'female', 'other', 'unknown')),
  registration_year int check (registration_year between 1940 and 2100),
  specialty text,
  training_completed_on date,
  training_certificate_number text,
  -- Which kind of paper was seen; never its number (invariant 11).
  identity_document text check (identity_document in ('hpkiCard', 'myNumberCard', 'drivingLicence', 'passport')),
  checked_at timestamptz
);
comment on table practitioner is '医療従事者: a person with a licence, once in the deployment';

create table clinic (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9-]{1,60}$'),
  name text not null,
  time_zone text not null default 'Asia/Tokyo',
  is_demonstration boolean not null,
  settings jsonb not null,
  version int not null default 1,
  go_live_accepted_by text,
  go_live_accepted_at timestamptz,
  published_at timestamptz,
  created_at timestamptz not null default now()
);
comment on table clinic is '医療機関: the tenant; every row of patient data belongs to exactly one';
alter table clinic enable row level security;
alter table clinic force row level security;
create policy within_clinic on clinic using (id = current_clinic()) with check (id = current_clinic());
create policy look_up on clinic for select to onshin_login using (true);

create table clinic_policy (
  clinic_id uuid not null references clinic,
  id uuid not null,
  policy jsonb not null,
  valid_from timestamptz not null,
  set_by uuid,
  primary key (clinic_id, id)
);
comment on table clinic_policy is 'What the guideline leaves to judgement, dated';
call keep_within_clinic('clinic_policy');
call keep_forever('clinic_policy');
create index clinic_policy_in_force on clinic_policy (clinic_id, valid_from desc);

create table staff_member (
  clinic_id uuid not null references clinic,
  id uuid not null,
  account_id uuid not null references account,
  practitioner_id uuid references practitioner,
  name text not null,
  roles text[] not null check (
    roles <@ array['doctor', 'nurse', 'pharmacist', 'clerk', 'administrator', 'securityOfficer', 'auditor', 'maintainer',
                   'remoteSpecialist', 'hostFacilityStaff']
    and cardinality(roles) > 0
  ),
  availability jsonb not null default '[]',
  active_from date not null default current_date,
  active_to date check (active_to >= active_from),
  primary key (clinic_id, id),
  unique (clinic_id, account_id)
);
comment on table staff_member is '職員: a person employed at one clinic, with roles';
create index staff_member_of_account on staff_member (account_id);
call keep_within_clinic('staff_member');
create policy look_up on staff_member for select to onshin_login using (true);

-- What one clinic found wrong in a licence that another rests on as well: it waits for the doctor's own word.
create table credential_correction (
  clinic_id uuid not null references clinic,
  id uuid not null,
  staff_id uuid not null,
  content jsonb not null,
  proposed_by uuid not null,
  proposed_at timestamptz not null default now(),
  decided_at timestamptz,
  is_confirmed boolean,
  primary key (clinic_id, id),
  foreign key (clinic_id, staff_id) references staff_member (clinic_id, id),
  foreign key (clinic_id, proposed_by) references staff_member (clinic_id, id),
  check ((decided_at is null) = (is_confirmed is null))
);
create unique index credential_correction_open on credential_correction (clinic_id, staff_id) where decided_at is null;
call keep_within_clinic('credential_correction');

call declare_tables('unsealed', 'credential_correction', 'account', 'account_secret', 'sign_in_failure', 'passkey', 'session', 'one_time_token', 'practitioner', 'clinic', 'staff_member');
