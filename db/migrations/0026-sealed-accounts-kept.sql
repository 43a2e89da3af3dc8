-- What holds of envelopes and their use, whoever writes (A-6.10-C-4-1, -3).

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
