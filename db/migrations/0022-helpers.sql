-- Who helps a patient: with the device, with times, or as a proxy who agrees in their place (S-V-head-c).

create table patient_helper (
  clinic_id uuid not null references clinic,
  id uuid not null,
  patient_id uuid not null,
  -- The helper's own; it opens this by an entry of its own, and never what it opens as its own person.
  account_id uuid not null references account,
  name text not null check (length(name) between 1 and 100),
  relation text not null check (length(relation) between 1 and 100),
  -- Family and who is as close (家族等), or a supporter: on the patient's side, and neither family nor of the clinic (S-2-5-1-1-11-b).
  kind text not null default 'family' check (kind in ('family', 'supporter')),
  scopes text[] not null check (scopes <@ array['device', 'booking', 'proxy'] and cardinality(scopes) > 0),
  -- Why a proxy may act; nobody else needs a ground.
  ground text check (ground in ('minor', 'cannotCommunicate')),
  -- How the clinic made sure: which kind of paper, or in words; never a number (invariant 11).
  proof text check (proof in ('familyRegister', 'insuranceRecord', 'motherAndChildHandbook', 'guardianshipCertificate', 'knownToClinic', 'other')),
  proof_words text not null default '' check (length(proof_words) <= 500 and proof_words !~ '[0-9０-９]{4}'),
  -- Civil days in the clinic's calendar, both included. Nobody helps without an end.
  from_day date not null,
  last_day date not null,
  -- The patient names, or staff write down what was shown at the counter.
  named_by uuid references account,
  recorded_by uuid,
  at timestamptz not null default now(),
  primary key (clinic_id, id),
  unique (clinic_id, patient_id, id),
  foreign key (clinic_id, patient_id) references patient (clinic_id, id),
  foreign key (clinic_id, recorded_by) references staff_member (clinic_id, id),
  constraint helper_ends check (from_day <= last_day),
  constraint helper_named_by_one check ((named_by is null) <> (recorded_by is null)),
  constraint proxy_has_ground check (('proxy' = any (scopes)) = (ground is not null)),
  constraint proxy_has_proof check (not 'proxy' = any (scopes) or (proof is not null and recorded_by is not null)),
  -- Only family agrees in a patient's place (S-V-head-c); a supporter is there for the device alone.
  constraint supporter_helps_with_device check (kind = 'family' or scopes = array['device']),
  constraint proof_without_paper_is_told check (proof not in ('knownToClinic', 'other') or proof_words <> '')
);
comment on table patient_helper is '手伝い・代理人: who helps a patient with what, on which ground and proof, from when until when';
create index patient_helper_of on patient_helper (clinic_id, patient_id, at desc);
create index patient_helper_of_account on patient_helper (account_id);
call keep_within_clinic('patient_helper');
call keep_forever('patient_helper');

create table patient_helper_end (
  clinic_id uuid not null references clinic,
  id uuid not null,
  helper_id uuid not null,
  why text not null check (why in ('noLongerNeeded', 'wrongPerson', 'groundGone', 'other')),
  words text not null default '' check (length(words) <= 500),
  -- The patient, or staff.
  ended_by uuid,
  ended_by_account uuid references account,
  at timestamptz not null default now(),
  primary key (clinic_id, id),
  unique (clinic_id, helper_id),
  foreign key (clinic_id, helper_id) references patient_helper (clinic_id, id),
  foreign key (clinic_id, ended_by) references staff_member (clinic_id, id),
  constraint helper_ended_by_one check ((ended_by is null) <> (ended_by_account is null))
);
comment on table patient_helper_end is 'When, by whom and why somebody''s help ended before its last day';
call keep_within_clinic('patient_helper_end');
call keep_forever('patient_helper_end');

-- From which age on a patient has no proxy for being a minor: eighteen, or earlier where a clinic wants it so; never later.
create function proxy_until_age(settings jsonb) returns int language sql immutable as $$
  select least(coalesce((settings #>> '{policy,proxyUntilAge}')::int, 18), 18)
$$;
-- How many days anybody helps before it is asked anew: a year, and never more than three.
create function longest_help_days(settings jsonb) returns int language sql immutable as $$
  select least(coalesce((settings #>> '{policy,longestHelpDays}')::int, 365), 1096)
$$;

-- What a clinic's settings and the patient's age bound, whoever writes the row.
create function check_helper() returns trigger language plpgsql as $$
declare
  bounds record;
begin
  select p.account_id, p.birth_date, (now() at time zone c.time_zone)::date as today,
         proxy_until_age(c.settings) as until_age, longest_help_days(c.settings) as longest
  into bounds
  from patient p join clinic c on c.id = p.clinic_id
  where p.clinic_id = new.clinic_id and p.id = new.patient_id;
  if not found then
    raise exception 'there is no such patient' using errcode = 'foreign_key_violation';
  end if;
  if new.from_day < bounds.today or new.last_day > bounds.today + bounds.longest then
    raise exception 'nobody helps from an earlier day, or for longer than the clinic allows'
      using errcode = 'check_violation', constraint = 'helper_term';
  end if;
  if new.ground = 'minor' and extract(year from age(new.last_day, bounds.birth_date)) >= bounds.until_age then
    raise exception 'a proxy of a minor ends before the patient comes of age'
      using errcode = 'check_violation', constraint = 'proxy_of_minor';
  end if;
  -- That somebody cannot communicate is what a doctor finds (S-V-head-c).
  if new.ground = 'cannotCommunicate' and not exists (
    select from staff_member s
    where s.clinic_id = new.clinic_id and s.id = new.recorded_by
      and 'doctor' = any (roles_today(s.clinic_id, s.id, s.roles))
  ) then
    raise exception 'that a patient cannot communicate is recorded by a doctor'
      using errcode = 'check_violation', constraint = 'ground_recorded_by_doctor';
  end if;
  if new.account_id = bounds.account_id then
    raise exception 'nobody is their own helper' using errcode = 'check_violation', constraint = 'helper_is_another';
  end if;
  if exists (
    select from staff_member s
    where s.clinic_id = new.clinic_id and s.id = new.recorded_by and s.account_id = new.account_id
  ) then
    raise exception 'nobody vouches for themselves'
      using errcode = 'check_violation', constraint = 'helper_recorded_by_another';
  end if;
  return new;
end
$$;
create trigger bounded before insert on patient_helper for each row execute function check_helper();

-- Whether somebody helps today: not ended, within its days, and a minor's proxy only while the patient is one.
create function helps_on(helper patient_helper, today date, born date, until_age int) returns boolean
  language sql stable as $$
  select today between helper.from_day and helper.last_day
    and (helper.ground is distinct from 'minor' or extract(year from age(today, born)) < until_age)
    and not exists (
      select from patient_helper_end e where e.clinic_id = helper.clinic_id and e.helper_id = helper.id)
$$;

-- Whether an account helps a patient today.
create function helps_patient(helped patient, helper uuid) returns boolean language sql stable as $$
  select exists (
    select from patient_helper h join clinic c on c.id = h.clinic_id
    where h.clinic_id = helped.clinic_id and h.patient_id = helped.id and h.account_id = helper
      and helps_on(h, (now() at time zone c.time_zone)::date, helped.birth_date, proxy_until_age(c.settings)))
$$;

-- What a helper does under the patient's own account would stand as the patient's own word.
create function keep_helper_apart() returns trigger language plpgsql as $$
begin
  if new.account_id is distinct from old.account_id and helps_patient(new, new.account_id) then
    raise exception 'nobody is their own helper' using errcode = 'check_violation', constraint = 'helper_is_another';
  end if;
  return new;
end
$$;
create trigger never_of_helper before update of account_id on patient
  for each row execute function keep_helper_apart();

-- A session of a helper is for one patient alone, and opens nothing else.
alter table session add column helper_id uuid;
alter table session drop constraint session_method_check;
alter table session add constraint session_method_check
  check (method in ('link', 'counter', 'chartPasskey', 'password', 'passkey', 'demonstration', 'inspection', 'provider', 'certificate', 'helper'));
alter table session add constraint session_of_helper check ((method = 'helper') = (helper_id is not null));

set local check_function_bodies = off;
create or replace function is_locked(one session) returns boolean language sql stable as $$
  select one.method not in ('link', 'counter', 'chartPasskey', 'inspection', 'helper') and case
    when one.locked_at is not null then true
    when one.active_at > now() - interval '1 minute' then false
    else coalesce(one.active_at + make_interval(mins => lookup.idle_minutes(one.account_id)) < now(), false)
      and not lookup.sits_in_call(one.account_id, one.call_clinic_id, one.call_consultation_id)
  end
$$;

create policy look_up on patient_helper for select to onshin_login using (true);
create policy look_up on patient_helper_end for select to onshin_login using (true);
grant select on patient_helper, patient_helper_end to onshin_login;
grant select (birth_date) on patient to onshin_login;

set role onshin_login;
-- Whom an account helps today, wherever that is.
create function lookup.help_by_account(wanted uuid)
  returns table (
    clinic_id uuid, slug text, clinic_name text, helper_id uuid, name text, relation text, kind text, scopes text[],
    last_day date, patient_id uuid, patient_name text)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select h.clinic_id, c.slug, c.name, h.id, h.name, h.relation, h.kind, h.scopes, h.last_day, p.id, p.name
    from patient_helper h
    join clinic c on c.id = h.clinic_id
    join patient p on p.clinic_id = h.clinic_id and p.id = h.patient_id
    where h.account_id = wanted
      and helps_on(h, (now() at time zone c.time_zone)::date, p.birth_date, proxy_until_age(c.settings))
    order by c.name, h.at
  $$;

-- Whom somebody helps is not their clinic's either: nobody there is handed what opens it.
create or replace function lookup.leads_elsewhere(wanted uuid, besides uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select exists (select from lookup.staff_memberships(wanted) m where m.clinic_id <> besides)
        or exists (select from patient p where p.account_id = wanted)
        or exists (select from lookup.help_by_account(wanted))
  $$;
reset role;

-- What a proxy agreed to stands as theirs, and never as the patient's own word.
alter table agreement add column helper_id uuid;
alter table agreement add foreign key (clinic_id, patient_id, helper_id) references patient_helper (clinic_id, patient_id, id);
alter table care_plan_adoption add column helper_id uuid;
alter table care_plan_adoption add foreign key (clinic_id, helper_id) references patient_helper (clinic_id, id);

create function require_proxy(of_clinic uuid, of_patient uuid, wanted uuid, by_account uuid) returns void language plpgsql as $$
begin
  if wanted is null then
    if exists (
      select from patient_helper h
      join patient p on p.clinic_id = h.clinic_id and p.id = h.patient_id
      join clinic c on c.id = h.clinic_id
      where h.clinic_id = of_clinic and h.patient_id = of_patient and h.account_id = by_account
        and p.account_id is distinct from by_account
        and helps_on(h, (now() at time zone c.time_zone)::date, p.birth_date, proxy_until_age(c.settings))
    ) then
      raise exception 'what somebody else agreed to is not the patient''s own word'
        using errcode = 'check_violation', constraint = 'agreed_by_patient_or_proxy';
    end if;
    return;
  end if;
  if not exists (
    select from patient_helper h
    join patient p on p.clinic_id = h.clinic_id and p.id = h.patient_id
    join clinic c on c.id = h.clinic_id
    where h.clinic_id = of_clinic and h.patient_id = of_patient and h.id = wanted and h.account_id = by_account
      and 'proxy' = any (h.scopes)
      and helps_on(h, (now() at time zone c.time_zone)::date, p.birth_date, proxy_until_age(c.settings))
  ) then
    raise exception 'only a proxy agrees in the patient''s place'
      using errcode = 'check_violation', constraint = 'agreed_by_patient_or_proxy';
  end if;
end
$$;

create function check_agreement_side() returns trigger language plpgsql as $$
begin
  perform require_proxy(new.clinic_id, new.patient_id, new.helper_id, new.patient_side_account_id);
  return new;
end
$$;
create trigger agreed_by_patient_or_proxy before insert on agreement
  for each row execute function check_agreement_side();

create function check_adoption_side() returns trigger language plpgsql as $$
begin
  -- What the patient said in person or in the call is written down by staff.
  if new.is_oral and new.helper_id is null then
    return new;
  end if;
  perform require_proxy(
    new.clinic_id,
    (select v.patient_id from care_plan_version v where v.clinic_id = new.clinic_id and v.id = new.plan_version_id),
    new.helper_id, new.adopted_by);
  return new;
end
$$;
create trigger agreed_by_patient_or_proxy before insert on care_plan_adoption
  for each row execute function check_adoption_side();
