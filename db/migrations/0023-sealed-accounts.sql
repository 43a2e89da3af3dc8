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

create function is_emergency_open(of_clinic uuid, of_emergency uuid) returns boolean language sql stable as $$
  select exists (
    select from declared_emergency e
    where e.clinic_id = of_clinic and e.id = of_emergency and e.until > now()
      and not exists (select from declared_emergency_end d where d.clinic_id = e.clinic_id and d.emergency_id = e.id))
$$;

create function is_sealed_use_open(of_clinic uuid, of_use uuid) returns boolean language sql stable as $$
  select exists (
    select from sealed_use u
    where u.clinic_id = of_clinic and u.id = of_use and u.until > now()
      and is_emergency_open(u.clinic_id, u.emergency_id)
      and not exists (select from sealed_use_end d where d.clinic_id = u.clinic_id and d.use_id = u.id))
$$;

-- The credential that opens an account now; null where none does: used, its seal broken, its account given up.
create function sealed_credential_of(of_clinic uuid, of_account uuid) returns uuid language sql stable as $$
  select n.id
  from (select c.clinic_id, c.id from sealed_credential c
        where c.clinic_id = of_clinic and c.sealed_id = of_account order by c.sealed_at desc, c.id desc limit 1) n
  where not exists (select from sealed_use u where u.clinic_id = n.clinic_id and u.credential_id = n.id)
    and not exists (select from sealed_check k
                    where k.clinic_id = n.clinic_id and k.credential_id = n.id and k.seal <> 'whole')
    and not exists (select from sealed_retirement r where r.clinic_id = of_clinic and r.sealed_id = of_account)
$$;

create function keep_sealed_account() returns trigger language plpgsql as $$
begin
  if not is_watcher(new.clinic_id, new.made_by) or not exists (
    select from staff_member s join account a on a.id = s.account_id
    where s.clinic_id = new.clinic_id and s.id = new.staff_id and a.is_sealed
  ) then
    perform refuse_sealed('an administrator or security officer makes a sealed account, of an account of its own');
  end if;
  return new;
end
$$;
create trigger by_a_watcher before insert on sealed_account for each row execute function keep_sealed_account();

create function keep_sealed_credential() returns trigger language plpgsql as $$
begin
  -- Waits for whatever else becomes of the same account.
  perform pg_advisory_xact_lock(hashtextextended(new.sealed_id::text, 0));
  if not is_watcher(new.clinic_id, new.sealed_by)
    or exists (select from sealed_retirement r where r.clinic_id = new.clinic_id and r.sealed_id = new.sealed_id) then
    perform refuse_sealed('an administrator or security officer seals what is not given up');
  end if;
  if exists (
    select from sealed_use u join sealed_credential c on c.clinic_id = u.clinic_id and c.id = u.credential_id
    where c.clinic_id = new.clinic_id and c.sealed_id = new.sealed_id and is_sealed_use_open(u.clinic_id, u.id)
  ) then
    perform refuse_sealed('what is open is sealed anew once it has ended');
  end if;
  return new;
end
$$;
create trigger by_a_watcher before insert on sealed_credential
  for each row execute function keep_sealed_credential();

create function keep_sealed_check() returns trigger language plpgsql as $$
begin
  if not exists (
    select from sealed_credential c
    where c.clinic_id = new.clinic_id and c.id = new.credential_id
      and c.id = sealed_credential_of(c.clinic_id, c.sealed_id)
  ) then
    perform refuse_sealed('only an envelope that is in use is looked at');
  end if;
  return new;
end
$$;
create trigger of_what_is_sealed before insert on sealed_check for each row execute function keep_sealed_check();

create function keep_sealed_retirement() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(new.sealed_id::text, 0));
  if not is_watcher(new.clinic_id, new.retired_by) or exists (
    select from sealed_use u join sealed_credential c on c.clinic_id = u.clinic_id and c.id = u.credential_id
    where c.clinic_id = new.clinic_id and c.sealed_id = new.sealed_id and is_sealed_use_open(u.clinic_id, u.id)
  ) then
    perform refuse_sealed('an administrator or security officer gives up what is not open');
  end if;
  return new;
end
$$;
create trigger by_a_watcher before insert on sealed_retirement
  for each row execute function keep_sealed_retirement();

create function keep_declared_emergency() returns trigger language plpgsql as $$
begin
  if new.declared_by is not null and not is_watcher(new.clinic_id, new.declared_by) then
    perform refuse_sealed('an administrator or security officer declares an emergency');
  end if;
  return new;
end
$$;
create trigger by_a_watcher before insert on declared_emergency
  for each row execute function keep_declared_emergency();

create function keep_emergency_end() returns trigger language plpgsql as $$
begin
  if new.ended_by is not null and not is_watcher(new.clinic_id, new.ended_by) then
    perform refuse_sealed('an administrator or security officer ends it');
  end if;
  return new;
end
$$;
create trigger by_a_watcher before insert on declared_emergency_end
  for each row execute function keep_emergency_end();
create trigger by_a_watcher before insert on sealed_use_end for each row execute function keep_emergency_end();

create function keep_sealed_use() returns trigger language plpgsql as $$
declare
  sealed sealed_account;
begin
  select a.* into sealed
  from sealed_account a join sealed_credential c on c.clinic_id = a.clinic_id and c.sealed_id = a.id
  where c.clinic_id = new.clinic_id and c.id = new.credential_id;
  perform pg_advisory_xact_lock(hashtextextended(sealed.id::text, 0));
  if new.credential_id is distinct from sealed_credential_of(new.clinic_id, sealed.id) then
    perform refuse_sealed('only an envelope that is sealed is opened');
  end if;
  if not is_emergency_open(new.clinic_id, new.emergency_id)
    or new.opened_at <> now() or new.until > now() + make_interval(mins => sealed.longest_minutes)
    or new.until > (select e.until from declared_emergency e
                    where e.clinic_id = new.clinic_id and e.id = new.emergency_id) then
    perform refuse_sealed('an envelope is opened in an emergency, from now and for its time');
  end if;
  return new;
end
$$;
create trigger in_an_emergency before insert on sealed_use for each row execute function keep_sealed_use();

-- Nobody judges their own use: the account is shared, so the name they gave counts.
create function keep_sealed_use_review() returns trigger language plpgsql as $$
begin
  if not is_watcher(new.clinic_id, new.reviewed_by) or is_sealed_use_open(new.clinic_id, new.use_id) or exists (
    select from sealed_use u
    join staff_member s on s.clinic_id = u.clinic_id and s.id = new.reviewed_by
    where u.clinic_id = new.clinic_id and u.id = new.use_id
      and lower(regexp_replace(normalize(u.person, NFKC), '\s', '', 'g'))
        = lower(regexp_replace(normalize(s.name, NFKC), '\s', '', 'g'))
  ) then
    perform refuse_sealed('an administrator or security officer who did not use it reviews it, once it has ended');
  end if;
  return new;
end
$$;
create trigger by_somebody_else before insert on sealed_use_review
  for each row execute function keep_sealed_use_review();

create policy look_up on sealed_account for select to onshin_login using (true);
create policy look_up on sealed_credential for select to onshin_login using (true);
create policy look_up on sealed_check for select to onshin_login using (true);
create policy look_up on sealed_retirement for select to onshin_login using (true);
create policy look_up on declared_emergency for select to onshin_login using (true);
create policy look_up on declared_emergency_end for select to onshin_login using (true);
create policy look_up on sealed_use for select to onshin_login using (true);
create policy look_up on sealed_use_end for select to onshin_login using (true);
grant select on sealed_account, sealed_credential, sealed_check, sealed_retirement, declared_emergency,
  declared_emergency_end, sealed_use, sealed_use_end to onshin_login;
grant select (id, is_sealed) on account to onshin_login;

set role onshin_login;
-- What an envelope says leads to: at which clinic, and what its phrase is held against. No row where nothing opens it.
create function lookup.sealed_account(wanted text)
  returns table (clinic_id uuid, account_id uuid, sealed_id uuid, credential_id uuid, phrase_hash text, longest_minutes int)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select a.clinic_id, s.account_id, a.id, c.id, c.phrase_hash, a.longest_minutes
    from sealed_account a
    join staff_member s on s.clinic_id = a.clinic_id and s.id = a.staff_id
    join sealed_credential c on c.clinic_id = a.clinic_id and c.id = sealed_credential_of(a.clinic_id, a.id)
    where a.code = wanted
  $$;

-- The use a session rests on: whose account, by whom, until when, and what its phrase is held against.
create function lookup.sealed_use(wanted uuid)
  returns table (clinic_id uuid, account_id uuid, title text, person text, until timestamptz, phrase_hash text)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select u.clinic_id, s.account_id, a.title, u.person, u.until, c.phrase_hash
    from sealed_use u
    join sealed_credential c on c.clinic_id = u.clinic_id and c.id = u.credential_id
    join sealed_account a on a.clinic_id = c.clinic_id and a.id = c.sealed_id
    join staff_member s on s.clinic_id = a.clinic_id and s.id = a.staff_id
    where u.id = wanted
  $$;

-- A sealed account works nowhere, unless its envelope is open; a maintainer whose contract has run out neither.
create or replace function lookup.staff_memberships(wanted uuid)
  returns table (clinic_id uuid, slug text, clinic_name text, staff_id uuid, roles text[])
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select s.clinic_id, c.slug, c.name, s.id, roles_today(s.clinic_id, s.id, s.roles)
    from staff_member s join clinic c on c.id = s.clinic_id
    where s.account_id = wanted
      and (now() at time zone c.time_zone)::date between s.active_from and coalesce(s.active_to, 'infinity')
      and not is_suspended(s.clinic_id, s.id)
      and (not 'maintainer' = any(roles_today(s.clinic_id, s.id, s.roles))
           or is_engaged(s.clinic_id, s.id, (now() at time zone c.time_zone)::date))
      and (not (select a.is_sealed from account a where a.id = s.account_id) or exists (
             select from sealed_account a
             join sealed_credential k on k.clinic_id = a.clinic_id and k.sealed_id = a.id
             join sealed_use u on u.clinic_id = k.clinic_id and u.credential_id = k.id
             where a.clinic_id = s.clinic_id and a.staff_id = s.id and is_sealed_use_open(u.clinic_id, u.id)))
    order by c.name
  $$;
reset role;

-- A session of a sealed account rests on one use, each use on one session, and ends with it.
alter table session add column sealed_use_id uuid unique;
alter table session drop constraint session_method_check;
alter table session add constraint session_method_check
  check (method in ('link', 'counter', 'chartPasskey', 'password', 'passkey', 'demonstration', 'inspection', 'provider',
                    'certificate', 'helper', 'sealed'));
alter table session add constraint sealed_by_a_use check ((method = 'sealed') = (sealed_use_id is not null));

set local check_function_bodies = off;
create function keep_sealed_session() returns trigger language plpgsql as $$
begin
  if (select a.is_sealed from account a where a.id = new.account_id) is distinct from (new.method = 'sealed') then
    perform refuse_sealed('a sealed account is entered by its envelope alone');
  end if;
  if new.method = 'sealed' then
    if not exists (
      select from lookup.sealed_use(new.sealed_use_id) u where u.account_id = new.account_id and new.ends_at <= u.until
    ) then
      perform refuse_sealed('a session ends with the use it rests on');
    end if;
  end if;
  return new;
end
$$;
create trigger sealed_by_a_use before insert or update of account_id, method, sealed_use_id, ends_at on session
  for each row execute function keep_sealed_session();

-- What was done under a use, without reading the whole trail.
create index audit_event_of_sealed_use on audit_event (clinic_id, (detail->>'sealedUseId'), at)
  where detail ? 'sealedUseId';
