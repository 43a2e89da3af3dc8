-- What a clinic answers for the law beyond one consultation: why it does not follow what is only recommended, and who may
-- look at it from outside.

create table clause_explanation (
  clinic_id uuid not null references clinic,
  id uuid not null,
  clause_id text not null,
  words text not null check (length(words) between 1 and 2000),
  given_by uuid not null,
  given_at timestamptz not null default now(),
  primary key (clinic_id, id),
  foreign key (clinic_id, given_by) references staff_member (clinic_id, id)
);
comment on table clause_explanation is 'Why a recommendation of the guideline is not followed; the newest of a clause counts';
create index clause_explanation_of on clause_explanation (clinic_id, clause_id, given_at desc);
call keep_within_clinic('clause_explanation');
call keep_forever('clause_explanation');

create table inspection (
  clinic_id uuid not null references clinic,
  id uuid not null,
  account_id uuid not null references account,
  inspector text not null check (length(inspector) between 1 and 200),
  authority text not null check (length(authority) between 1 and 200),
  -- The civil days whose consultations may be read.
  period_from date not null,
  period_until date not null,
  invited_by uuid not null,
  invited_at timestamptz not null default now(),
  open_until timestamptz not null,
  ended_at timestamptz,
  primary key (clinic_id, id),
  check (period_from <= period_until),
  check (open_until <= invited_at + interval '31 days'),
  foreign key (clinic_id, invited_by) references staff_member (clinic_id, id)
);
comment on table inspection is '立入検査など: somebody from outside who may read the evidence of a period, and until when';
call keep_within_clinic('inspection');
call declare_tables('unsealed', 'inspection');

-- An inspection only ends earlier; whom it is for and what it opens stand as they were given.
create function keep_inspection() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or
     (new.clinic_id, new.id, new.account_id, new.inspector, new.authority, new.period_from, new.period_until,
      new.invited_by, new.invited_at, new.open_until)
     is distinct from
     (old.clinic_id, old.id, old.account_id, old.inspector, old.authority, old.period_from, old.period_until,
      old.invited_by, old.invited_at, old.open_until)
     or old.ended_at is not null then
    raise exception 'an inspection can only be ended' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger only_ends before update or delete on inspection for each row execute function keep_inspection();

alter table session add column inspection_id uuid;

create policy look_up on inspection for select to onshin_login using (true);
grant select on inspection to onshin_login;
set role onshin_login;
create function lookup.open_inspection(wanted uuid)
  returns table (
    clinic_id uuid, slug text, clinic_name text, inspection_id uuid, inspector text,
    period_from date, period_until date, open_until timestamptz)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select i.clinic_id, c.slug, c.name, i.id, i.inspector, i.period_from, i.period_until, i.open_until
    from inspection i join clinic c on c.id = i.clinic_id
    where i.id = wanted and i.ended_at is null and i.open_until > now()
  $$;
reset role;

create index judgement_by_day on judgement (clinic_id, judged_at);
