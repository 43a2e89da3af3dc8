-- Accounts made for an emergency of the house or its system, when those who usually work, or what they sign in with, are not
-- at hand (A-6.10-C-4-1, -2, -3). Each lies sealed in an envelope, opens once, loudly and for a time, and never again.

-- A sealed account is nobody's: it has no address, and no factor beside the phrase in its envelope.
alter table account add column is_sealed boolean not null default false;
alter table account drop constraint account_is_reachable;
alter table account add constraint account_is_reachable check (
  case when is_sealed then email is null and phone is null else email is not null or phone is not null end);

create or replace function require_address_of_staff() returns trigger language plpgsql as $$
begin
  if exists (select from account a where a.id = new.account_id and a.email is null and not a.is_sealed) then
    raise exception 'who works at a clinic has an address'
      using errcode = 'check_violation', constraint = 'staff_has_address';
  end if;
  return new;
end
$$;

create function refuse_sealed(why text) returns void language plpgsql as $$
begin
  raise exception '%', why using errcode = 'check_violation', constraint = 'sealed_account';
end
$$;

create function keep_sealed_apart() returns trigger language plpgsql as $$
begin
  if new.is_sealed <> old.is_sealed then
    perform refuse_sealed('an account is a sealed one from the beginning, or never');
  end if;
  return new;
end
$$;
create trigger sealed_or_never before update of is_sealed on account
  for each row execute function keep_sealed_apart();

-- What it opens is narrow, and stays what it was sealed for.
create function keep_sealed_narrow() returns trigger language plpgsql as $$
begin
  if exists (select from account a where a.id = new.account_id and a.is_sealed)
    and (cardinality(new.roles) <> 1 or not new.roles <@ '{doctor,nurse,clerk}' or new.practitioner_id is not null) then
    perform refuse_sealed('a sealed account has one role, of those who meet patients, and no licence');
  end if;
  return new;
end
$$;
create trigger sealed_is_narrow before insert or update on staff_member
  for each row execute function keep_sealed_narrow();

create function keep_sealed_role() returns trigger language plpgsql as $$
begin
  if exists (select from staff_member s join account a on a.id = s.account_id
             where s.clinic_id = new.clinic_id and s.id = new.staff_id and a.is_sealed) then
    perform refuse_sealed('a sealed account has no other role, and no other way in');
  end if;
  return new;
end
$$;
create trigger never_of_sealed before insert on role_change for each row execute function keep_sealed_role();
create trigger never_of_sealed before insert on recovery for each row execute function keep_sealed_role();

create function keep_sealed_factor() returns trigger language plpgsql as $$
begin
  if exists (select from account a where a.id = new.account_id and a.is_sealed) then
    perform refuse_sealed('a sealed account has no other way in');
  end if;
  return new;
end
$$;
create trigger never_of_sealed before insert or update of account_id on account_secret
  for each row execute function keep_sealed_factor();
create trigger never_of_sealed before insert or update of account_id on passkey
  for each row execute function keep_sealed_factor();
create trigger never_of_sealed before insert or update of account_id on chart_passkey
  for each row execute function keep_sealed_factor();
create trigger never_of_sealed before insert or update of account_id on provider_identity
  for each row execute function keep_sealed_factor();
create trigger never_of_sealed before insert or update of account_id on client_certificate
  for each row execute function keep_sealed_factor();
create trigger never_of_sealed before insert or update of account_id on one_time_token
  for each row execute function keep_sealed_factor();
create trigger never_of_sealed before insert or update of account_id on patient
  for each row execute function keep_sealed_factor();

create function is_watcher(of_clinic uuid, of_staff uuid) returns boolean language sql stable as $$
  select exists (
    select from staff_member s
    where s.clinic_id = of_clinic and s.id = of_staff
      and roles_today(s.clinic_id, s.id, s.roles) && '{administrator,securityOfficer}')
$$;

create table sealed_account (
  clinic_id uuid not null references clinic,
  id uuid not null,
  staff_id uuid not null,
  -- What stands on the envelope, and what is typed to open it.
  title text not null check (length(btrim(title)) between 1 and 100),
  code text not null unique check (code ~ '^[A-HJ-NP-Z2-9]{6}$'),
  -- How long one opening lasts at most.
  longest_minutes int not null check (longest_minutes between 15 and 720),
  made_by uuid not null,
  made_at timestamptz not null default now(),
  primary key (clinic_id, id),
  unique (clinic_id, staff_id),
  foreign key (clinic_id, staff_id) references staff_member (clinic_id, id),
  foreign key (clinic_id, made_by) references staff_member (clinic_id, id)
);
comment on table sealed_account is '非常時アカウント: made in advance, kept sealed, of one narrow role';
call keep_within_clinic('sealed_account');
call keep_forever('sealed_account');

create table sealed_credential (
  clinic_id uuid not null,
  id uuid not null,
  sealed_id uuid not null,
  phrase_hash text not null check (phrase_hash like 'argon2id$%'),
  -- Who keeps the envelope, and where it lies.
  custodian text not null check (length(btrim(custodian)) between 1 and 100),
  place text not null check (length(btrim(place)) between 1 and 200),
  sealed_by uuid not null,
  sealed_at timestamptz not null default now(),
  primary key (clinic_id, id),
  foreign key (clinic_id, sealed_id) references sealed_account (clinic_id, id),
  foreign key (clinic_id, sealed_by) references staff_member (clinic_id, id)
);
comment on table sealed_credential is '封をした合言葉: the newest of an account counts, until it is used or its seal is found broken';
create index sealed_credential_of on sealed_credential (clinic_id, sealed_id, sealed_at desc);
call keep_within_clinic('sealed_credential');
call keep_forever('sealed_credential');

create table sealed_check (
  clinic_id uuid not null,
  id uuid not null,
  credential_id uuid not null,
  seal text not null check (seal in ('whole', 'broken', 'missing')),
  words text not null default '' check (length(words) <= 1000),
  checked_by uuid not null,
  checked_at timestamptz not null default now(),
  primary key (clinic_id, id),
  foreign key (clinic_id, credential_id) references sealed_credential (clinic_id, id),
  foreign key (clinic_id, checked_by) references staff_member (clinic_id, id),
  check (seal = 'whole' or length(btrim(words)) > 0)
);
comment on table sealed_check is '封の点検: that somebody looked whether an envelope is there and whole';
create index sealed_check_of on sealed_check (clinic_id, credential_id, checked_at desc);
call keep_within_clinic('sealed_check');
call keep_forever('sealed_check');

create table sealed_retirement (
  clinic_id uuid not null,
  sealed_id uuid not null,
  why text not null check (length(btrim(why)) between 1 and 500),
  retired_by uuid not null,
  retired_at timestamptz not null default now(),
  primary key (clinic_id, sealed_id),
  foreign key (clinic_id, sealed_id) references sealed_account (clinic_id, id),
  foreign key (clinic_id, retired_by) references staff_member (clinic_id, id)
);
comment on table sealed_retirement is 'An emergency account nobody opens any more';
call keep_within_clinic('sealed_retirement');
call keep_forever('sealed_retirement');

create table declared_emergency (
  clinic_id uuid not null references clinic,
  id uuid not null,
  reason text not null check (length(btrim(reason)) between 5 and 2000),
  -- Nobody: opening an account declared it, for nobody who may was there.
  declared_by uuid,
  declared_at timestamptz not null default now(),
  until timestamptz not null,
  primary key (clinic_id, id),
  check (until > declared_at and until <= declared_at + interval '72 hours'),
  check (declared_by is not null or until <= declared_at + interval '12 hours'),
  foreign key (clinic_id, declared_by) references staff_member (clinic_id, id)
);
comment on table declared_emergency is '非常時の宣言: by whom, why and until when the clinic works as in an emergency';
create index declared_emergency_newest on declared_emergency (clinic_id, until desc);
call keep_within_clinic('declared_emergency');
call keep_forever('declared_emergency');

create table declared_emergency_end (
  clinic_id uuid not null,
  emergency_id uuid not null,
  ended_by uuid not null,
  ended_at timestamptz not null default now(),
  primary key (clinic_id, emergency_id),
  foreign key (clinic_id, emergency_id) references declared_emergency (clinic_id, id),
  foreign key (clinic_id, ended_by) references staff_member (clinic_id, id)
);
comment on table declared_emergency_end is 'An emergency that was over before its time';
call keep_within_clinic('declared_emergency_end');
call keep_forever('declared_emergency_end');

create table sealed_use (
  clinic_id uuid not null,
  id uuid not null,
  credential_id uuid not null,
  emergency_id uuid not null,
  -- Who says they are at the keys, and why.
  person text not null check (length(btrim(person)) between 1 and 100),
  reason text not null check (length(btrim(reason)) between 5 and 2000),
  opened_at timestamptz not null default now(),
  until timestamptz not null check (until > opened_at),
  review_by date not null,
  primary key (clinic_id, id),
  -- What was opened once is open to nobody ever after (A-6.10-C-4-3).
  unique (clinic_id, credential_id),
  foreign key (clinic_id, credential_id) references sealed_credential (clinic_id, id),
  foreign key (clinic_id, emergency_id) references declared_emergency (clinic_id, id)
);
comment on table sealed_use is '非常時アカウントの使用: one opening of one envelope';
create index sealed_use_newest on sealed_use (clinic_id, opened_at desc);
call keep_within_clinic('sealed_use');
call keep_forever('sealed_use');

create table sealed_use_end (
  clinic_id uuid not null,
  use_id uuid not null,
  -- Nobody: whoever used it signed out.
  ended_by uuid,
  ended_at timestamptz not null default now(),
  primary key (clinic_id, use_id),
  foreign key (clinic_id, use_id) references sealed_use (clinic_id, id),
  foreign key (clinic_id, ended_by) references staff_member (clinic_id, id)
);
comment on table sealed_use_end is 'A use that ended before its time';
call keep_within_clinic('sealed_use_end');
call keep_forever('sealed_use_end');

create table sealed_use_review (
  clinic_id uuid not null,
  use_id uuid not null,
  reviewed_by uuid not null,
  outcome text not null check (outcome in ('justified', 'notJustified')),
  words text not null check (length(btrim(words)) between 1 and 2000),
  reviewed_at timestamptz not null default now(),
  primary key (clinic_id, use_id),
  foreign key (clinic_id, use_id) references sealed_use (clinic_id, id),
  foreign key (clinic_id, reviewed_by) references staff_member (clinic_id, id)
);
comment on table sealed_use_review is 'What somebody else found of a use';
call keep_within_clinic('sealed_use_review');
call keep_forever('sealed_use_review');
