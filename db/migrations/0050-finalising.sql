-- Finalising a note (確定): nothing is finalised that whoever finalises it has not looked at as a whole (A-7.1-C-2-1b).

-- What a finalised version says, in one number: its words, its header, whose words they are, which version, and why.
create function note_digest(content jsonb, header jsonb, author_staff_id uuid, version int, reason text) returns text
  language sql immutable parallel safe
  return encode(sha256(convert_to(
    jsonb_build_array(content, header, author_staff_id, version, reason)::text, 'UTF8')), 'hex');

create table note_preview (
  clinic_id uuid not null,
  id uuid not null,
  consultation_id uuid not null,
  patient_id uuid not null,
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  seen_by uuid not null,
  seen_at timestamptz not null default now(),
  primary key (clinic_id, id),
  unique (clinic_id, consultation_id, id),
  foreign key (clinic_id, patient_id, consultation_id) references consultation (clinic_id, patient_id, id),
  foreign key (clinic_id, seen_by) references staff_member (clinic_id, id)
);
comment on table note_preview is '確定前の確認: who was shown what, as a whole, before it was finalised';
call keep_within_clinic('note_preview');
call keep_forever('note_preview');

-- Who finalises where a note's own doctor cannot, and whether a draft is ever finalised by the rule alone: what the text
-- wants written in the rules of operation (A-7.1-C-2-1e, -1f). Dated; without one nothing is finalised by time.
create table finalising_rule (
  clinic_id uuid not null references clinic,
  id uuid not null,
  in_place text not null check (in_place in ('securityOfficer', 'administratorDoctor', 'either')),
  -- Hours after the last word of a draft and the end of its call; null: never.
  auto_after_hours int check (auto_after_hours between 12 and 720),
  -- Hours after which whoever should finalise or approve is reminded.
  chase_after_hours int not null check (chase_after_hours between 1 and 168),
  set_by uuid not null,
  valid_from timestamptz not null default now(),
  primary key (clinic_id, id),
  foreign key (clinic_id, set_by) references staff_member (clinic_id, id)
);
comment on table finalising_rule is '確定の決まり: who finalises in place of an absent doctor, and after how long a draft is finalised by rule';
create index finalising_rule_in_force on finalising_rule (clinic_id, valid_from desc, id desc);
call keep_within_clinic('finalising_rule');
call keep_forever('finalising_rule');

create function finalising_rule_of(of_clinic uuid) returns setof finalising_rule language sql stable as $$
  select * from finalising_rule r
  where r.clinic_id = of_clinic and r.valid_from <= now() order by r.valid_from desc, r.id desc limit 1
$$;

-- Before a draft is finalised by rule its doctor is told: half the time before, a day at most.
create function auto_finalising_lead(hours int) returns int language sql immutable parallel safe
  return least(24, hours / 2);

create table finalising_notice (
  clinic_id uuid not null,
  id uuid not null,
  consultation_id uuid not null,
  draft_version int not null,
  told_at timestamptz not null default now(),
  primary key (clinic_id, id),
  unique (clinic_id, consultation_id, draft_version),
  foreign key (clinic_id, consultation_id) references consultation (clinic_id, id)
);
comment on table finalising_notice is 'When a doctor was told that their draft will be finalised by rule';
call keep_within_clinic('finalising_notice');
call keep_forever('finalising_notice');

alter table note_version
  add column preview_id uuid,
  add column how text not null default 'byDoctor' check (how in ('byDoctor', 'inPlace', 'byRule')),
  -- Whose note it is, where somebody finalised it in their place, and why they could not.
  add column in_place_of uuid,
  add column in_place_of_name text,
  add column in_place_why text not null default '',
  add column rule_id uuid,
  add foreign key (clinic_id, consultation_id, preview_id) references note_preview (clinic_id, consultation_id, id),
  add foreign key (clinic_id, in_place_of) references staff_member (clinic_id, id),
  add foreign key (clinic_id, rule_id) references finalising_rule (clinic_id, id),
  add constraint in_place_is_told check (
    (how = 'inPlace') = (in_place_of is not null)
    and (in_place_of is null) = (coalesce(in_place_of_name, '') = '')
    and (how = 'inPlace') = (in_place_why <> '')),
  add constraint rule_is_named check ((how = 'byRule') = (rule_id is not null)),
  add constraint rule_sees_nothing check ((how = 'byRule') = (preview_id is null));

create function refuse_note(rule text, why text) returns void language plpgsql as $$
begin
  raise exception '%', why using errcode = 'check_violation', constraint = rule;
end
$$;

create function check_note_was_seen() returns trigger language plpgsql as $$
begin
  if not exists (
    select from note_preview p
    where p.clinic_id = new.clinic_id and p.id = new.preview_id and p.consultation_id = new.consultation_id
      and p.seen_by = new.finaliser_staff_id
      and p.digest = note_digest(new.content, new.header, new.author_staff_id, new.version, new.reason)
  ) then
    perform refuse_note('finalised_as_it_was_seen', 'nothing is finalised that its finaliser has not looked at');
  end if;
  return null;
end
$$;
create trigger seen_before after insert on note_version
  for each row when (new.how <> 'byRule') execute function check_note_was_seen();

create function check_finaliser() returns trigger language plpgsql as $$
declare
  about consultation;
  rule finalising_rule;
  roles text[];
begin
  select * into about from consultation where clinic_id = new.clinic_id and id = new.consultation_id;
  if new.how <> 'inPlace' and new.finaliser_staff_id is distinct from about.doctor_staff_id then
    perform refuse_note('finalised_by_its_doctor', 'its doctor finalises a note');
  end if;
  if new.how = 'byDoctor' then
    return null;
  end if;
  if new.version <> 1 or about.status <> 'ended' then
    perform refuse_note('only_a_draft_left_behind', 'only a draft that was left after the call is finalised for its doctor');
  end if;
  select * into rule from finalising_rule_of(new.clinic_id);
  if new.how = 'inPlace' then
    select roles_today(s.clinic_id, s.id, s.roles) into roles from staff_member s
    where s.clinic_id = new.clinic_id and s.id = new.finaliser_staff_id;
    if new.in_place_of is distinct from about.doctor_staff_id or new.finaliser_staff_id = about.doctor_staff_id then
      perform refuse_note('in_place_of_its_doctor', 'in place of its doctor somebody else finalises');
    end if;
    if not (
      (coalesce(rule.in_place, 'either') <> 'administratorDoctor' and 'securityOfficer' = any (roles))
      or (coalesce(rule.in_place, 'either') <> 'securityOfficer' and roles @> '{administrator,doctor}')
    ) then
      perform refuse_note('in_place_by_the_rule', 'the rule of the clinic says who finalises in place of a doctor');
    end if;
    return null;
  end if;
  if rule.id is distinct from new.rule_id or rule.auto_after_hours is null or not exists (
    select from note_draft d
    join finalising_notice n
      on n.clinic_id = d.clinic_id and n.consultation_id = d.consultation_id and n.draft_version = d.version
    where d.clinic_id = new.clinic_id and d.consultation_id = new.consultation_id
      and d.content = new.content and d.author_staff_id = new.author_staff_id
      and greatest(d.saved_at, about.call_ended_at) <= now() - make_interval(hours => rule.auto_after_hours)
      and n.told_at <= now() - make_interval(hours => auto_finalising_lead(rule.auto_after_hours))
  ) then
    perform refuse_note('finalised_by_the_rule', 'by rule a draft is finalised after its time, its doctor told before');
  end if;
  return null;
end
$$;
create trigger by_the_right_person after insert on note_version for each row execute function check_finaliser();
