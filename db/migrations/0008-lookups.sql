-- Look-ups that must cross clinics run as roles that see just these columns, through functions alone.
grant select (id, slug, name, time_zone, published_at, is_demonstration) on clinic to onshin_login;
grant select (clinic_id, id, account_id, practitioner_id, roles, active_from, active_to) on staff_member to onshin_login;
grant select (clinic_id, id, account_id, name) on patient to onshin_login;
grant select, insert, update, delete on call_lease to onshin_lease;

set role onshin_login;

create function lookup.clinic_of_slug(wanted text) returns uuid
  language sql stable security definer set search_path = public, pg_temp
  as $$ select id from clinic where slug = wanted and published_at is not null $$;

create function lookup.published_clinics() returns table (id uuid, slug text, name text)
  language sql stable security definer set search_path = public, pg_temp
  as $$ select id, slug, name from clinic where published_at is not null order by name $$;

-- Whether any clinic here is a demonstration or a real one: a deployment holds one kind only.
create function lookup.kinds_of_clinics() returns table (is_demonstration boolean)
  language sql stable security definer set search_path = public, pg_temp
  as $$ select distinct is_demonstration from clinic $$;

create function lookup.staff_memberships(wanted uuid)
  returns table (clinic_id uuid, slug text, clinic_name text, staff_id uuid, roles text[])
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select s.clinic_id, c.slug, c.name, s.id, s.roles
    from staff_member s join clinic c on c.id = s.clinic_id
    where s.account_id = wanted
      and (now() at time zone c.time_zone)::date between s.active_from and coalesce(s.active_to, 'infinity')
    order by c.name
  $$;

create function lookup.charts_of_account(wanted uuid)
  returns table (clinic_id uuid, slug text, clinic_name text, patient_id uuid, name text)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select p.clinic_id, c.slug, c.name, p.id, p.name
    from patient p join clinic c on c.id = p.clinic_id
    where p.account_id = wanted
    order by c.name
  $$;

-- The licence behind an account, whichever clinic recorded it first: a person is one practitioner in the deployment, or
-- the lease of a call and the slots of two clinics would not know of each other (invariants 1 and 7).
create function lookup.practitioner_of_account(wanted uuid) returns uuid
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select practitioner_id from staff_member
    where account_id = wanted and practitioner_id is not null order by practitioner_id limit 1
  $$;

-- Whether another clinic rests on what is recorded of a practitioner; never which.
create function lookup.works_elsewhere(wanted uuid, besides uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$ select exists (select from staff_member where practitioner_id = wanted and clinic_id <> besides) $$;

create function lookup.clinic_ids() returns setof uuid
  language sql stable security definer set search_path = public, pg_temp
  as $$ select id from clinic order by id $$;

create function lookup.clinic_slug_and_name(wanted uuid) returns table (slug text, name text)
  language sql stable security definer set search_path = public, pg_temp
  as $$ select slug, name from clinic where id = wanted $$;

reset role;
set role onshin_lease;

-- Takes the lease of a practitioner, or takes over one whose heartbeat has stopped. Says 'taken', 'takenOver', 'held'
-- (already by this very consultation) or 'busy', and never where.
create function lease.take(wanted_practitioner uuid, wanted_clinic uuid, wanted_consultation uuid, patience interval)
  returns text
  language plpgsql security definer set search_path = public, pg_temp
  as $$
declare
  found_lease call_lease;
begin
  insert into call_lease (practitioner_id, clinic_id, consultation_id)
  values (wanted_practitioner, wanted_clinic, wanted_consultation)
  on conflict (practitioner_id) do nothing;
  if found then
    return 'taken';
  end if;
  select * into found_lease from call_lease where practitioner_id = wanted_practitioner for update;
  if found_lease.clinic_id = wanted_clinic and found_lease.consultation_id = wanted_consultation then
    update call_lease set heartbeat_at = now() where practitioner_id = wanted_practitioner;
    return 'held';
  end if;
  if found_lease.heartbeat_at + patience < now() then
    update call_lease
    set clinic_id = wanted_clinic, consultation_id = wanted_consultation, taken_at = now(), heartbeat_at = now()
    where practitioner_id = wanted_practitioner;
    return 'takenOver';
  end if;
  return 'busy';
end
$$;

create function lease.is_free(wanted_practitioner uuid, wanted_clinic uuid, wanted_consultation uuid, patience interval)
  returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select not exists (
      select from call_lease
      where practitioner_id = wanted_practitioner
        and (clinic_id, consultation_id) is distinct from (wanted_clinic, wanted_consultation)
        and heartbeat_at + patience >= now()
    )
  $$;

create function lease.beat(wanted_practitioner uuid, wanted_clinic uuid, wanted_consultation uuid) returns boolean
  language sql security definer set search_path = public, pg_temp
  as $$
    update call_lease set heartbeat_at = now()
    where practitioner_id = wanted_practitioner and clinic_id = wanted_clinic and consultation_id = wanted_consultation
    returning true
  $$;

create function lease.release(wanted_practitioner uuid, wanted_clinic uuid, wanted_consultation uuid) returns boolean
  language sql security definer set search_path = public, pg_temp
  as $$
    delete from call_lease
    where practitioner_id = wanted_practitioner and clinic_id = wanted_clinic and consultation_id = wanted_consultation
    returning true
  $$;

reset role;
