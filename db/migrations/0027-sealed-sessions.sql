-- How an envelope leads in, and the session that rests on its use.

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
