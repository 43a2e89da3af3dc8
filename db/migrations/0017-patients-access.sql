-- How patients come in: by mail or, without one, by the number of a mobile telephone.

alter table account alter column email drop not null;
-- One account has one telephone, in the international form; a number that receives no message is none.
alter table account add column phone text unique check (phone ~ '^\+81[6789]0[0-9]{8}$');
alter table account add constraint account_is_reachable check (email is not null or phone is not null);
alter table one_time_token add column phone text;

-- Staff are told by mail of what happens to their account, and sign in under an address.
create function require_address_of_staff() returns trigger language plpgsql as $$
begin
  if exists (select from account a where a.id = new.account_id and a.email is null) then
    raise exception 'who works at a clinic has an address'
      using errcode = 'check_violation', constraint = 'staff_has_address';
  end if;
  return new;
end
$$;
create trigger has_address before insert or update of account_id on staff_member
  for each row execute function require_address_of_staff();

-- What was sent in the last days, so that nobody runs up a bill or floods a telephone. Above clinics: a number counts as one
-- wherever it was asked for.
create table sms_sent (
  id uuid primary key,
  of_clinic uuid not null,
  phone text not null,
  remote_address text not null,
  -- Asked for by a stranger to the deployment: of those a clinic pays for fewer.
  is_stranger boolean not null,
  at timestamptz not null default now()
);
create index sms_sent_by_clinic on sms_sent (of_clinic, at);
create index sms_sent_by_number on sms_sent (phone, at);
create index sms_sent_by_address on sms_sent (remote_address, at);
comment on table sms_sent is 'Short messages of the last days, counted for their limits; removed after two days';
call declare_tables('derived', 'sms_sent');

-- Recovery at the counter. A clinic decides which account opens its own charts, and never what an account opens elsewhere:
-- a new address or number leads to an account of its own, and the former one opens this clinic's charts no more.
create table way_in_change (
  clinic_id uuid not null references clinic,
  id uuid not null,
  patient_id uuid not null,
  kind text not null check (kind in ('email', 'mobile', 'code')),
  -- Which kinds of papers were seen; never their numbers (invariant 11).
  shown text[] not null check (
    shown <@ array['myNumberCard', 'drivingLicence', 'passport', 'otherWithPhoto', 'qualificationCertificate', 'otherWithoutPhoto']
    and (shown && array['myNumberCard', 'drivingLicence', 'passport', 'otherWithPhoto']
         or shown @> array['qualificationCertificate', 'otherWithoutPhoto'])
  ),
  from_account uuid references account,
  to_account uuid not null references account,
  recorded_by uuid not null,
  at timestamptz not null default now(),
  primary key (clinic_id, id),
  foreign key (clinic_id, patient_id) references patient (clinic_id, id),
  foreign key (clinic_id, recorded_by) references staff_member (clinic_id, id),
  check ((kind = 'code') = (from_account is not distinct from to_account))
);
comment on table way_in_change is 'How a patient got in again at the counter: what they showed, and which account opens the chart since';
create index way_in_change_of on way_in_change (clinic_id, patient_id, at desc);
call keep_within_clinic('way_in_change');
call keep_forever('way_in_change');

set role onshin_login;
-- Whether an account is or was anybody's who works at a clinic, wherever that is.
create function lookup.is_of_staff(wanted uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$ select exists (select from staff_member where account_id = wanted) $$;
reset role;

set local check_function_bodies = off;
-- Nobody comes to an account that opens work by way of a patient's, nor to a patient's by way of their own.
create function refuse_way_in_of_staff() returns trigger language plpgsql as $$
begin
  if lookup.is_of_staff(new.to_account) or lookup.is_of_staff(new.from_account) then
    raise exception 'an account of staff is not changed at the counter'
      using errcode = 'check_violation', constraint = 'way_in_not_of_staff';
  end if;
  return new;
end
$$;
create trigger not_of_staff before insert on way_in_change for each row execute function refuse_way_in_of_staff();

-- Which account opens a chart changes by what was recorded at the counter in the same moment, and in no other way.
create function require_recorded_way_in() returns trigger language plpgsql as $$
begin
  if old.account_id is not null and new.account_id is distinct from old.account_id and not exists (
    select from way_in_change w
    where w.clinic_id = new.clinic_id and w.from_account = old.account_id and w.to_account = new.account_id and w.at = now()
  ) then
    raise exception 'another account opens a chart only by what is recorded at the counter'
      using errcode = 'check_violation', constraint = 'way_in_recorded';
  end if;
  return new;
end
$$;
create trigger way_in_recorded before update of account_id on patient
  for each row execute function require_recorded_way_in();

-- A session opened by a code from the counter opens the charts of that clinic alone.
alter table session drop constraint session_method_check;
alter table session add constraint session_method_check
  check (method in ('link', 'counter', 'chartPasskey', 'password', 'passkey', 'demonstration', 'inspection', 'provider', 'certificate'));

-- Passkeys of patients. They are made after one factor, so they open charts and never work: no sign-in of staff looks here.
create table chart_passkey (
  id text primary key,
  account_id uuid not null references account,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null default '{}',
  name text not null default '' check (length(name) <= 200),
  created_at timestamptz not null default now(),
  last_used_at timestamptz
);
comment on table chart_passkey is 'パスキー of a patient: opens their charts, and nothing of work';
create index chart_passkey_of on chart_passkey (account_id);
call declare_tables('unsealed', 'chart_passkey');
