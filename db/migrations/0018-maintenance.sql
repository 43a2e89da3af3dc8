-- Maintenance: who from outside may do it, asked for and approved day by day, reported and confirmed (A-6.8-C, A-6.8-D).

create table maintenance_engagement (
  clinic_id uuid not null references clinic,
  id uuid not null,
  staff_id uuid not null,
  organisation text not null check (length(btrim(organisation)) between 1 and 200),
  -- Until when the contract of the organisation runs, and when this person promised secrecy.
  contract_until date not null,
  confidentiality_on date not null,
  -- The account itself ends no later than ninety days after somebody looked at all this.
  valid_until date not null,
  engaged_by uuid not null,
  engaged_at timestamptz not null default now(),
  primary key (clinic_id, id),
  check (valid_until <= contract_until),
  check (valid_until <= (engaged_at at time zone 'UTC')::date + 91),
  check (engaged_by <> staff_id),
  foreign key (clinic_id, staff_id) references staff_member (clinic_id, id),
  foreign key (clinic_id, engaged_by) references staff_member (clinic_id, id)
);
comment on table maintenance_engagement is '保守要員の登録: for whom somebody maintains the system, and until when; the newest counts';
create index maintenance_engagement_of on maintenance_engagement (clinic_id, staff_id, engaged_at desc);
call keep_within_clinic('maintenance_engagement');
call keep_forever('maintenance_engagement');

create function is_engaged(of_clinic uuid, of_staff uuid, on_day date) returns boolean language sql stable as $$
  select coalesce(
    (select on_day <= least(e.valid_until, e.contract_until) and e.confidentiality_on <= on_day
     from maintenance_engagement e
     where e.clinic_id = of_clinic and e.staff_id = of_staff order by e.engaged_at desc, e.id desc limit 1),
    false)
$$;

create table work_order (
  clinic_id uuid not null references clinic,
  id uuid not null,
  staff_id uuid not null,
  on_day date not null,
  opens_at timestamptz not null,
  closes_at timestamptz not null,
  category text not null check (category in ('routine', 'fault', 'update', 'check')),
  purpose text not null check (length(btrim(purpose)) between 1 and 2000),
  -- Which data it concerns, in words; empty where none of a patient.
  concerns text not null default '' check (length(concerns) <= 2000),
  attendee text not null check (length(btrim(attendee)) between 1 and 200),
  asked_by uuid not null,
  asked_at timestamptz not null default now(),
  primary key (clinic_id, id),
  check (opens_at < closes_at),
  foreign key (clinic_id, staff_id) references staff_member (clinic_id, id),
  foreign key (clinic_id, asked_by) references staff_member (clinic_id, id)
);
comment on table work_order is '保守作業申請: what a maintainer is to do in some hours of one day';
create index work_order_of on work_order (clinic_id, staff_id, closes_at);
call keep_within_clinic('work_order');
call keep_forever('work_order');

create table work_order_patient (
  clinic_id uuid not null,
  order_id uuid not null,
  patient_id uuid not null,
  primary key (clinic_id, order_id, patient_id),
  foreign key (clinic_id, order_id) references work_order (clinic_id, id),
  foreign key (clinic_id, patient_id) references patient (clinic_id, id)
);
comment on table work_order_patient is 'The charts an approval opens to the maintainer, to read';
call keep_within_clinic('work_order_patient');
call keep_forever('work_order_patient');

create table work_order_decision (
  clinic_id uuid not null,
  order_id uuid not null,
  is_approved boolean not null,
  words text not null default '' check (length(words) <= 2000),
  decided_by uuid not null,
  decided_at timestamptz not null default now(),
  primary key (clinic_id, order_id),
  foreign key (clinic_id, order_id) references work_order (clinic_id, id),
  foreign key (clinic_id, decided_by) references staff_member (clinic_id, id)
);
comment on table work_order_decision is '保守作業の承認: by an administrator or security officer, before the hours are over';
call keep_within_clinic('work_order_decision');
call keep_forever('work_order_decision');

create table work_order_report (
  clinic_id uuid not null,
  order_id uuid not null,
  words text not null check (length(btrim(words)) between 1 and 4000),
  -- Whether anything of a patient was taken for checking, and that it is gone.
  takings text not null check (takings in ('none', 'erased')),
  reported_by uuid not null,
  reported_at timestamptz not null default now(),
  primary key (clinic_id, order_id),
  foreign key (clinic_id, order_id) references work_order (clinic_id, id),
  foreign key (clinic_id, reported_by) references staff_member (clinic_id, id)
);
comment on table work_order_report is '保守作業報告: what was done; it ends the work';
call keep_within_clinic('work_order_report');
call keep_forever('work_order_report');

create table work_order_confirmation (
  clinic_id uuid not null,
  order_id uuid not null,
  words text not null check (length(btrim(words)) between 1 and 2000),
  confirmed_by uuid not null,
  confirmed_at timestamptz not null default now(),
  primary key (clinic_id, order_id),
  foreign key (clinic_id, order_id) references work_order (clinic_id, id),
  foreign key (clinic_id, confirmed_by) references staff_member (clinic_id, id)
);
comment on table work_order_confirmation is '保守作業の確認: somebody of the clinic compared report and log';
call keep_within_clinic('work_order_confirmation');
call keep_forever('work_order_confirmation');

create function refuse_maintenance(why text) returns void language plpgsql as $$
begin
  raise exception '%', why using errcode = 'check_violation';
end
$$;

create function keep_work_order() returns trigger language plpgsql as $$
declare
  zone text;
begin
  select time_zone into zone from clinic where id = new.clinic_id;
  if (new.opens_at at time zone zone)::date <> new.on_day or (new.closes_at at time zone zone)::date <> new.on_day then
    perform refuse_maintenance('maintenance is asked for one civil day');
  end if;
  if not is_engaged(new.clinic_id, new.staff_id, new.on_day) then
    perform refuse_maintenance('the contract or the account of the maintainer has run out by then');
  end if;
  return new;
end
$$;
create trigger of_one_day before insert on work_order for each row execute function keep_work_order();

create function keep_work_order_decision() returns trigger language plpgsql as $$
declare
  asked work_order;
begin
  -- Waits for a chart that is being named for the same order.
  perform pg_advisory_xact_lock(hashtextextended(new.order_id::text, 0));
  select * into asked from work_order where clinic_id = new.clinic_id and id = new.order_id;
  if new.decided_by = asked.staff_id or not exists (
    select from staff_member s
    where s.clinic_id = new.clinic_id and s.id = new.decided_by
      and roles_today(s.clinic_id, s.id, s.roles) && '{administrator,securityOfficer}'
  ) then
    perform refuse_maintenance('an administrator or security officer decides, never the maintainer');
  end if;
  if new.is_approved and (asked.closes_at <= now() or not is_engaged(new.clinic_id, asked.staff_id, asked.on_day)) then
    perform refuse_maintenance('nothing is approved after its hours');
  end if;
  return new;
end
$$;
create trigger by_an_officer before insert on work_order_decision
  for each row execute function keep_work_order_decision();

-- Charts are named by whoever decides, in the same breath: none is added later.
create function keep_work_order_patient() returns trigger language plpgsql as $$
begin
  -- Waits for a decision on its way, and sees it then.
  perform pg_advisory_xact_lock(hashtextextended(new.order_id::text, 0));
  if exists (select from work_order_decision d where d.clinic_id = new.clinic_id and d.order_id = new.order_id) then
    perform refuse_maintenance('no chart is added to what was decided');
  end if;
  return new;
end
$$;
create trigger before_the_decision before insert on work_order_patient
  for each row execute function keep_work_order_patient();

create function keep_work_order_report() returns trigger language plpgsql as $$
begin
  if not exists (
    select from work_order o join work_order_decision d on d.clinic_id = o.clinic_id and d.order_id = o.id
    where o.clinic_id = new.clinic_id and o.id = new.order_id and d.is_approved
      and o.opens_at <= now() and o.staff_id = new.reported_by
  ) then
    perform refuse_maintenance('a maintainer reports their own work, once it began');
  end if;
  return new;
end
$$;
create trigger of_ones_own before insert on work_order_report for each row execute function keep_work_order_report();

create function keep_work_order_confirmation() returns trigger language plpgsql as $$
begin
  if exists (
    select from work_order o
    where o.clinic_id = new.clinic_id and o.id = new.order_id
      and (o.staff_id = new.confirmed_by
        or (o.closes_at > now() and not exists (
              select from work_order_report r where r.clinic_id = o.clinic_id and r.order_id = o.id)))
  ) then
    perform refuse_maintenance('somebody of the clinic confirms, after the work');
  end if;
  return new;
end
$$;
create trigger after_the_work before insert on work_order_confirmation
  for each row execute function keep_work_order_confirmation();

create policy look_up on maintenance_engagement for select to onshin_login using (true);
create policy look_up on work_order for select to onshin_login using (true);
create policy look_up on work_order_decision for select to onshin_login using (true);
create policy look_up on work_order_report for select to onshin_login using (true);
grant select on maintenance_engagement, work_order, work_order_decision, work_order_report to onshin_login;

set role onshin_login;
-- A maintainer whose contract or account has run out works nowhere.
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
    order by c.name
  $$;

-- Where and under which approved order a maintainer may act at this moment; none, and they are nobody.
create function lookup.open_work_orders(wanted uuid) returns table (clinic_id uuid, order_id uuid)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select distinct on (o.clinic_id) o.clinic_id, o.id
    from lookup.staff_memberships(wanted) m
    join work_order o on o.clinic_id = m.clinic_id and o.staff_id = m.staff_id
    join work_order_decision d on d.clinic_id = o.clinic_id and d.order_id = o.id
    where 'maintainer' = any(m.roles) and d.is_approved and o.opens_at <= now() and now() < o.closes_at
      and not exists (select from work_order_report r where r.clinic_id = o.clinic_id and r.order_id = o.id)
    order by o.clinic_id, o.opens_at, o.id
  $$;
reset role;

-- What was done under an order, without reading the whole trail.
create index audit_event_of_work_order on audit_event (clinic_id, (detail->>'workOrderId'), at)
  where detail ? 'workOrderId';
