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

alter table note_version
  add column preview_id uuid,
  add foreign key (clinic_id, consultation_id, preview_id) references note_preview (clinic_id, consultation_id, id);

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
  return new;
end
$$;
create trigger seen_before after insert on note_version for each row execute function check_note_was_seen();
