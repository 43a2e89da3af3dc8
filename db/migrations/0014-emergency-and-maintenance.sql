-- Charts opened in an emergency by somebody whose relation to the patient does not open them (A-6.10-C-4-2).

create table emergency_access (
  clinic_id uuid not null references clinic,
  id uuid not null,
  patient_id uuid not null,
  staff_id uuid not null,
  reason text not null check (length(btrim(reason)) between 5 and 2000),
  opened_at timestamptz not null default now(),
  until timestamptz not null,
  -- The civil day by whose end somebody else looks at why it was opened.
  review_by date not null,
  primary key (clinic_id, id),
  check (until > opened_at and until <= opened_at + interval '4 hours'),
  foreign key (clinic_id, patient_id) references patient (clinic_id, id),
  foreign key (clinic_id, staff_id) references staff_member (clinic_id, id)
);
comment on table emergency_access is '非常時アクセス: a chart opened for a time, with a reason, loudly';
create index emergency_access_of on emergency_access (clinic_id, patient_id, staff_id, until);
call keep_within_clinic('emergency_access');
call keep_forever('emergency_access');

-- It ends by its time; whoever opened it may end it earlier.
create table emergency_access_end (
  clinic_id uuid not null,
  access_id uuid not null,
  ended_at timestamptz not null default now(),
  primary key (clinic_id, access_id),
  foreign key (clinic_id, access_id) references emergency_access (clinic_id, id)
);
comment on table emergency_access_end is 'An emergency access ended before its time was over';
call keep_within_clinic('emergency_access_end');
call keep_forever('emergency_access_end');

create table emergency_access_review (
  clinic_id uuid not null,
  access_id uuid not null,
  reviewed_by uuid not null,
  outcome text not null check (outcome in ('justified', 'notJustified')),
  words text not null check (length(btrim(words)) between 1 and 2000),
  reviewed_at timestamptz not null default now(),
  primary key (clinic_id, access_id),
  foreign key (clinic_id, access_id) references emergency_access (clinic_id, id),
  foreign key (clinic_id, reviewed_by) references staff_member (clinic_id, id)
);
comment on table emergency_access_review is 'What somebody else found of an emergency access';
call keep_within_clinic('emergency_access_review');
call keep_forever('emergency_access_review');

-- Nobody judges their own emergency.
create function require_another_reviewer() returns trigger language plpgsql as $$
begin
  if exists (select from emergency_access e
             where e.clinic_id = new.clinic_id and e.id = new.access_id and e.staff_id = new.reviewed_by) then
    raise exception 'an emergency access is reviewed by somebody else' using errcode = 'check_violation';
  end if;
  return new;
end
$$;
create trigger by_somebody_else before insert on emergency_access_review
  for each row execute function require_another_reviewer();
