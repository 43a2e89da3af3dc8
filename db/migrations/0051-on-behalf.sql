-- Entry on behalf (代行入力): who may enter what for which doctor, each use with who for whom and when, and the doctor's
-- approval of what they have opened (A-7.1-C-4-1 to -3).

create table entry_grant (
  clinic_id uuid not null references clinic,
  id uuid not null,
  -- Either one person, or everybody of a role.
  staff_id uuid,
  role text check (role in ('doctor', 'nurse', 'pharmacist', 'clerk')),
  doctor_staff_id uuid not null,
  parts text[] not null check (
    cardinality(parts) > 0 and parts <@ array['problem', 'subjective', 'objective', 'assessment', 'plan']),
  granted_by uuid not null,
  granted_at timestamptz not null default now(),
  primary key (clinic_id, id),
  foreign key (clinic_id, staff_id) references staff_member (clinic_id, id),
  foreign key (clinic_id, doctor_staff_id) references staff_member (clinic_id, id),
  foreign key (clinic_id, granted_by) references staff_member (clinic_id, id),
  constraint granted_to_one_or_a_role check ((staff_id is null) <> (role is null)),
  constraint granted_to_another check (staff_id <> doctor_staff_id)
);
comment on table entry_grant is '代行入力の許可: who may enter which parts of a note for which doctor';
create index entry_grant_of on entry_grant (clinic_id, doctor_staff_id);
call keep_within_clinic('entry_grant');
call keep_forever('entry_grant');

create table entry_grant_end (
  clinic_id uuid not null references clinic,
  id uuid not null,
  grant_id uuid not null,
  ended_by uuid not null,
  ended_at timestamptz not null default now(),
  primary key (clinic_id, id),
  unique (clinic_id, grant_id),
  foreign key (clinic_id, grant_id) references entry_grant (clinic_id, id),
  foreign key (clinic_id, ended_by) references staff_member (clinic_id, id)
);
call keep_within_clinic('entry_grant_end');
call keep_forever('entry_grant_end');

create table behalf_entry (
  clinic_id uuid not null,
  id uuid not null,
  consultation_id uuid not null,
  patient_id uuid not null,
  grant_id uuid not null,
  for_staff_id uuid not null,
  entered_by uuid not null,
  -- Parts of a note to their words.
  content jsonb not null check (jsonb_typeof(content) = 'object' and content <> '{}'),
  -- The entry whose words these take the place of.
  replaces uuid,
  entered_at timestamptz not null default now(),
  primary key (clinic_id, id),
  unique (clinic_id, consultation_id, id),
  unique (clinic_id, replaces),
  foreign key (clinic_id, patient_id, consultation_id) references consultation (clinic_id, patient_id, id),
  foreign key (clinic_id, consultation_id, replaces) references behalf_entry (clinic_id, consultation_id, id),
  foreign key (clinic_id, grant_id) references entry_grant (clinic_id, id),
  foreign key (clinic_id, for_staff_id) references staff_member (clinic_id, id),
  foreign key (clinic_id, entered_by) references staff_member (clinic_id, id)
);
comment on table behalf_entry is '代行入力: what somebody entered for a doctor, when; each use a row';
create index behalf_entry_of on behalf_entry (clinic_id, consultation_id);
create index behalf_entry_for on behalf_entry (clinic_id, for_staff_id, entered_at);
call keep_within_clinic('behalf_entry');
call keep_forever('behalf_entry');

create table behalf_opening (
  clinic_id uuid not null,
  id uuid not null,
  entry_id uuid not null,
  opened_by uuid not null,
  opened_at timestamptz not null default now(),
  primary key (clinic_id, id),
  unique (clinic_id, entry_id, id),
  foreign key (clinic_id, entry_id) references behalf_entry (clinic_id, id),
  foreign key (clinic_id, opened_by) references staff_member (clinic_id, id)
);
comment on table behalf_opening is 'When a doctor was shown what was entered for them';
call keep_within_clinic('behalf_opening');
call keep_forever('behalf_opening');

create table behalf_decision (
  clinic_id uuid not null,
  id uuid not null,
  entry_id uuid not null,
  opening_id uuid not null,
  how text not null check (how in ('approved', 'sentBack')),
  word text not null default '' check (length(word) <= 1000),
  decided_by uuid not null,
  decided_at timestamptz not null default now(),
  primary key (clinic_id, id),
  unique (clinic_id, entry_id),
  -- Nothing is decided that was not opened.
  foreign key (clinic_id, entry_id, opening_id) references behalf_opening (clinic_id, entry_id, id),
  foreign key (clinic_id, decided_by) references staff_member (clinic_id, id),
  constraint sent_back_with_a_word check (how = 'approved' or btrim(word) <> '')
);
comment on table behalf_decision is '代行入力の承認: approved, or sent back with a word';
call keep_within_clinic('behalf_decision');
call keep_forever('behalf_decision');

-- Whether an entry waits for its doctor: nobody decided it, and nothing took its place.
create function waits(entry behalf_entry) returns boolean language sql stable as $$
  select not exists (select from behalf_decision d where d.clinic_id = entry.clinic_id and d.entry_id = entry.id)
    and not exists (select from behalf_entry e where e.clinic_id = entry.clinic_id and e.replaces = entry.id)
$$;

create function check_behalf_entry() returns trigger language plpgsql as $$
declare
  about consultation;
begin
  -- Waits for whoever finalises at the same time.
  select * into about from consultation
  where clinic_id = new.clinic_id and id = new.consultation_id for no key update;
  if about.doctor_staff_id is distinct from new.for_staff_id or not exists (
    select from entry_grant g join staff_member s on s.clinic_id = g.clinic_id and s.id = new.entered_by
    where g.clinic_id = new.clinic_id and g.id = new.grant_id and g.doctor_staff_id = new.for_staff_id
      and new.entered_by <> new.for_staff_id
      and (g.staff_id = new.entered_by or g.role = any (roles_today(s.clinic_id, s.id, s.roles)))
      and not exists (select from entry_grant_end e where e.clinic_id = g.clinic_id and e.grant_id = g.id)
      and (select array_agg(part) from jsonb_object_keys(new.content) part) <@ g.parts
  ) then
    perform refuse_note('entered_by_grant', 'nobody enters for a doctor what they were not granted to');
  end if;
  if about.status not in ('inCall', 'interrupted', 'ended') or exists (
    select from note_version v where v.clinic_id = new.clinic_id and v.consultation_id = new.consultation_id
  ) then
    perform refuse_note('entered_before_it_is_finalised', 'nothing is entered on behalf into what is finalised');
  end if;
  if new.replaces is not null and not exists (
    select from behalf_entry e
    where e.clinic_id = new.clinic_id and e.id = new.replaces and e.entered_by = new.entered_by
      and not exists (
        select from behalf_decision d where d.clinic_id = e.clinic_id and d.entry_id = e.id and d.how = 'approved')
  ) then
    perform refuse_note('replaces_its_own', 'one takes back one''s own words alone, while they are not approved');
  end if;
  return new;
end
$$;
create trigger granted before insert on behalf_entry for each row execute function check_behalf_entry();

create function check_behalf_decision() returns trigger language plpgsql as $$
declare
  entry behalf_entry;
begin
  select * into entry from behalf_entry where clinic_id = new.clinic_id and id = new.entry_id;
  perform from consultation where clinic_id = entry.clinic_id and id = entry.consultation_id for no key update;
  if entry.for_staff_id is distinct from new.decided_by or not exists (
    select from behalf_opening o
    where o.clinic_id = new.clinic_id and o.id = new.opening_id and o.opened_by = new.decided_by
  ) then
    perform refuse_note('decided_by_its_doctor', 'the doctor it was entered for decides, having opened it');
  end if;
  if exists (select from behalf_entry e where e.clinic_id = new.clinic_id and e.replaces = new.entry_id) then
    perform refuse_note('decided_as_it_stands', 'other words have taken the place of these');
  end if;
  return new;
end
$$;
create trigger as_it_was_opened before insert on behalf_decision
  for each row execute function check_behalf_decision();

-- Everybody whose words stand in a version, each with their name then: of a group every one (7.1 B-2(3)).
create table note_author (
  clinic_id uuid not null,
  version_id uuid not null,
  staff_id uuid not null,
  name text not null check (name <> ''),
  how text not null check (how in ('self', 'onBehalf')),
  parts text[] not null,
  primary key (clinic_id, version_id, staff_id, how),
  foreign key (clinic_id, version_id) references note_version (clinic_id, id),
  foreign key (clinic_id, staff_id) references staff_member (clinic_id, id)
);
comment on table note_author is '入力者: everybody who entered words of a finalised version, and for whom';
call keep_within_clinic('note_author');
call keep_forever('note_author');

create function check_nothing_waits() returns trigger language plpgsql as $$
begin
  if exists (
    select from behalf_entry e
    where e.clinic_id = new.clinic_id and e.consultation_id = new.consultation_id and waits(e)
  ) then
    perform refuse_note('nothing_waits_for_approval', 'what was entered on behalf is approved or sent back first');
  end if;
  return null;
end
$$;
create trigger nothing_waits after insert on note_version for each row execute function check_nothing_waits();

create function check_authors() returns trigger language plpgsql as $$
begin
  if not exists (
    select from note_author a
    where a.clinic_id = new.clinic_id and a.version_id = new.id and a.staff_id = new.author_staff_id
  ) or (new.version = 1 and exists (
    select from behalf_entry e
    join behalf_decision d on d.clinic_id = e.clinic_id and d.entry_id = e.id and d.how = 'approved'
    where e.clinic_id = new.clinic_id and e.consultation_id = new.consultation_id and not exists (
      select from note_author a
      where a.clinic_id = new.clinic_id and a.version_id = new.id and a.staff_id = e.entered_by and a.how = 'onBehalf')
  )) then
    perform refuse_note('every_author_is_kept', 'everybody whose words stand in a note is named as its author');
  end if;
  return null;
end
$$;
create constraint trigger authors_kept after insert on note_version
  deferrable initially deferred for each row execute function check_authors();
