-- The regular look at who opened what: what was made of each thing that stood out, and who signed for a month (A-6.5-C-7-2).

create table access_finding (
  clinic_id uuid not null references clinic,
  id uuid not null,
  -- What kind of detection, and the event it begins with: its name for good.
  kind text not null check (kind in ('bulk', 'repeatedDenials', 'night', 'breakGlass', 'namesake', 'colleague', 'dormantAwakened')),
  first_event_id uuid not null,
  outcome text not null check (outcome in ('asIntended', 'falseAlarm', 'incident')),
  reason text not null check (length(btrim(reason)) between 1 and 1000),
  handled_by uuid not null,
  handled_at timestamptz not null default now(),
  primary key (clinic_id, id),
  unique (clinic_id, kind, first_event_id),
  foreign key (clinic_id, first_event_id) references audit_event (clinic_id, id),
  foreign key (clinic_id, handled_by) references staff_member (clinic_id, id)
);
comment on table access_finding is 'What was made of something that stood out in the log of access';
call keep_within_clinic('access_finding');
call keep_forever('access_finding');

-- Nobody says of their own accesses that they were all right.
create function require_another_to_handle() returns trigger language plpgsql as $$
begin
  if exists (
    select from audit_event e
    join staff_member s on s.clinic_id = e.clinic_id and s.account_id = e.actor_account_id
    where e.clinic_id = new.clinic_id and e.id = new.first_event_id and s.id = new.handled_by
  ) then
    raise exception 'somebody else looks at one''s own accesses'
      using errcode = 'check_violation', constraint = 'handled_by_another';
  end if;
  return new;
end
$$;
create trigger handled_by_another before insert on access_finding
  for each row execute function require_another_to_handle();

create table access_review (
  clinic_id uuid not null references clinic,
  id uuid not null,
  -- The first day of the month that was looked at.
  month date not null check (extract(day from month) = 1),
  counts jsonb not null,
  sample uuid[] not null,
  words text not null check (length(btrim(words)) between 1 and 1000),
  signed_by uuid not null,
  signed_at timestamptz not null default now(),
  primary key (clinic_id, id),
  unique (clinic_id, month),
  foreign key (clinic_id, signed_by) references staff_member (clinic_id, id)
);
comment on table access_review is 'アクセスログの点検: a month of the log, looked at and signed';
call keep_within_clinic('access_review');
call keep_forever('access_review');
