-- Joiners, movers, leavers: who has which role from which day, who may not come in for now, and who looked it all through.

create table role_change (
  clinic_id uuid not null references clinic,
  id uuid not null,
  staff_id uuid not null,
  roles text[] not null check (
    roles <@ array['doctor', 'nurse', 'pharmacist', 'clerk', 'administrator', 'securityOfficer', 'auditor', 'maintainer',
                   'remoteSpecialist', 'hostFacilityStaff']
    and cardinality(roles) > 0
  ),
  valid_from date not null,
  why text not null check (length(btrim(why)) between 1 and 500),
  changed_by uuid not null,
  changed_at timestamptz not null default now(),
  primary key (clinic_id, id),
  foreign key (clinic_id, staff_id) references staff_member (clinic_id, id),
  foreign key (clinic_id, changed_by) references staff_member (clinic_id, id)
);
comment on table role_change is '役割の変更: who has which roles from which day on, by whom and why';
create index role_change_of on role_change (clinic_id, staff_id, valid_from desc, changed_at desc);
call keep_within_clinic('role_change');
call keep_forever('role_change');
create policy look_up on role_change for select to onshin_login using (true);

create table staff_suspension (
  clinic_id uuid not null references clinic,
  id uuid not null,
  staff_id uuid not null,
  is_suspended boolean not null,
  why text not null check (length(btrim(why)) between 1 and 500),
  -- Nobody: the account lay dormant too long.
  decided_by uuid,
  decided_at timestamptz not null default now(),
  primary key (clinic_id, id),
  foreign key (clinic_id, staff_id) references staff_member (clinic_id, id),
  foreign key (clinic_id, decided_by) references staff_member (clinic_id, id)
);
comment on table staff_suspension is '利用停止と再開: somebody who may not come in for now, or may again; the newest counts';
create index staff_suspension_of on staff_suspension (clinic_id, staff_id, decided_at desc);
call keep_within_clinic('staff_suspension');
call keep_forever('staff_suspension');
create policy look_up on staff_suspension for select to onshin_login using (true);

-- The roles of somebody on the civil day it is at their clinic: old ones end by themselves (A-6.5-C-6-1).
create function roles_today(of_clinic uuid, of_staff uuid, at_first text[]) returns text[] language sql stable as $$
  select coalesce(
    (select c.roles from role_change c join clinic k on k.id = c.clinic_id
     where c.clinic_id = of_clinic and c.staff_id = of_staff
       and c.valid_from <= (now() at time zone k.time_zone)::date
     order by c.valid_from desc, c.changed_at desc, c.id desc limit 1),
    at_first)
$$;

create function is_suspended(of_clinic uuid, of_staff uuid) returns boolean language sql stable as $$
  select coalesce(
    (select s.is_suspended from staff_suspension s
     where s.clinic_id = of_clinic and s.staff_id = of_staff order by s.decided_at desc, s.id desc limit 1),
    false)
$$;

create or replace function require_doctor_for_old_visit() returns trigger language plpgsql as $$
begin
  if new.visited_on < (new.recorded_at at time zone (select time_zone from clinic where id = new.clinic_id))::date - 7
    and not exists (
      select from staff_member s
      where s.clinic_id = new.clinic_id and s.id = new.recorded_by
        and 'doctor' = any(roles_today(s.clinic_id, s.id, s.roles))
    ) then
    raise exception 'a visit of more than a week ago is recorded by a doctor'
      using errcode = 'check_violation', constraint = 'old_visit_recorded_by_doctor';
  end if;
  return new;
end
$$;

grant select on role_change, staff_suspension to onshin_login;
set role onshin_login;
create or replace function lookup.staff_memberships(wanted uuid)
  returns table (clinic_id uuid, slug text, clinic_name text, staff_id uuid, roles text[])
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select s.clinic_id, c.slug, c.name, s.id, roles_today(s.clinic_id, s.id, s.roles)
    from staff_member s join clinic c on c.id = s.clinic_id
    where s.account_id = wanted
      and (now() at time zone c.time_zone)::date between s.active_from and coalesce(s.active_to, 'infinity')
      and not is_suspended(s.clinic_id, s.id)
    order by c.name
  $$;

-- Who answers today for the security of the clinics an account works at; never the account itself, nor somebody who once did.
create function lookup.officers_of(wanted uuid) returns table (account_id uuid, clinic_id uuid, clinic_name text)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select distinct o.account_id, o.clinic_id, c.name
    from staff_member s
    join clinic c on c.id = s.clinic_id
    join staff_member o on o.clinic_id = s.clinic_id and o.account_id <> wanted
    where s.account_id = wanted
      and roles_today(o.clinic_id, o.id, o.roles) && array['administrator', 'securityOfficer']
      and not is_suspended(o.clinic_id, o.id)
      and (now() at time zone c.time_zone)::date between o.active_from and coalesce(o.active_to, 'infinity')
      and (now() at time zone c.time_zone)::date between s.active_from and coalesce(s.active_to, 'infinity')
  $$;
reset role;

-- Nobody gives themselves a role where somebody else could: who runs or watches the system would open charts of their own
-- accord (A-6.5-C-6). Whoever is the only officer of a small clinic must.
create function refuse_roles_of_ones_own() returns trigger language plpgsql as $$
begin
  if new.changed_by = new.staff_id
    and exists (select from staff_member s where s.clinic_id = new.clinic_id and s.id = new.staff_id
                and not new.roles <@ roles_today(s.clinic_id, s.id, s.roles))
    and exists (select from staff_member o join clinic c on c.id = o.clinic_id
                where o.clinic_id = new.clinic_id and o.id <> new.staff_id
                  and roles_today(o.clinic_id, o.id, o.roles) && array['administrator', 'securityOfficer']
                  and not is_suspended(o.clinic_id, o.id)
                  and (now() at time zone c.time_zone)::date between o.active_from and coalesce(o.active_to, 'infinity')) then
    raise exception 'roles are given by somebody else'
      using errcode = 'check_violation', constraint = 'roles_given_by_another';
  end if;
  return new;
end
$$;
create trigger roles_given_by_another before insert on role_change
  for each row execute function refuse_roles_of_ones_own();

-- When somebody was last here, without reading the whole trail.
create index audit_event_of_account on audit_event (clinic_id, actor_account_id, at desc);
create index audit_event_signed_in on audit_event (clinic_id, actor_account_id, at desc, id desc) where act = 'signedIn';

create table staff_review (
  clinic_id uuid not null references clinic,
  id uuid not null,
  signed_by uuid not null,
  signed_at timestamptz not null default now(),
  next_by date not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, signed_by) references staff_member (clinic_id, id)
);
comment on table staff_review is '職員と役割の定期的な見直し: who looked through everybody, and when it is due again';
create index staff_review_newest on staff_review (clinic_id, signed_at desc);
call keep_within_clinic('staff_review');
call keep_forever('staff_review');

create table staff_review_item (
  clinic_id uuid not null,
  review_id uuid not null,
  staff_id uuid not null,
  -- What they could do at that moment, and what the reviewer found.
  roles text[] not null,
  outcome text not null check (outcome in ('right', 'changed', 'ended')),
  words text not null default '',
  primary key (clinic_id, review_id, staff_id),
  foreign key (clinic_id, review_id) references staff_review (clinic_id, id),
  foreign key (clinic_id, staff_id) references staff_member (clinic_id, id)
);
call keep_within_clinic('staff_review_item');
call keep_forever('staff_review_item');

create table dormancy_notice (
  clinic_id uuid not null references clinic,
  id uuid not null,
  staff_id uuid not null,
  told_at timestamptz not null default now(),
  primary key (clinic_id, id),
  foreign key (clinic_id, staff_id) references staff_member (clinic_id, id)
);
comment on table dormancy_notice is 'That somebody was told their account will be kept out unless they sign in';
create index dormancy_notice_of on dormancy_notice (clinic_id, staff_id, told_at desc);
call keep_within_clinic('dormancy_notice');
call keep_forever('dormancy_notice');
