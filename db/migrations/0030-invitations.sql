-- People invited to one consultation: a specialist far away (D to P with D, S-2-4) and the staff of the place that lends
-- its room (S-2-2-2). Told and agreed each time, and never carried over to another consultation (S-1-6-2-iv).

create table consultation_invitation (
  clinic_id uuid not null references clinic,
  id uuid not null,
  consultation_id uuid not null,
  patient_id uuid not null,
  staff_id uuid not null,
  invited_as text not null check (invited_as in ('remoteSpecialist', 'hostFacilityStaff')),
  why text not null check (length(btrim(why)) between 1 and 500),
  -- How the patient, or who agrees for them, was told who comes and why, and said yes. The doctor's yes is the invitation.
  consent text not null check (consent in ('inPerson', 'byTelephone', 'inCall', 'inWriting')),
  invited_by uuid not null,
  at timestamptz not null default now(),
  primary key (clinic_id, id),
  foreign key (clinic_id, patient_id, consultation_id) references consultation (clinic_id, patient_id, id),
  foreign key (clinic_id, staff_id) references staff_member (clinic_id, id),
  foreign key (clinic_id, invited_by) references staff_member (clinic_id, id),
  constraint invited_is_another check (staff_id <> invited_by)
);
comment on table consultation_invitation is '招いた人: somebody from outside the clinic''s day whom the doctor lets into one consultation';
create index consultation_invitation_of on consultation_invitation (clinic_id, consultation_id, at desc);
create index consultation_invitation_of_staff on consultation_invitation (clinic_id, staff_id, at desc);
call keep_within_clinic('consultation_invitation');
call keep_forever('consultation_invitation');

create table consultation_invitation_end (
  clinic_id uuid not null references clinic,
  id uuid not null,
  invitation_id uuid not null,
  why text not null check (why in ('noLongerNeeded', 'consentWithdrawn', 'wrongPerson', 'other')),
  words text not null default '' check (length(words) <= 500),
  ended_by uuid not null,
  at timestamptz not null default now(),
  primary key (clinic_id, id),
  unique (clinic_id, invitation_id),
  foreign key (clinic_id, invitation_id) references consultation_invitation (clinic_id, id),
  foreign key (clinic_id, ended_by) references staff_member (clinic_id, id),
  constraint end_of_invitation_is_told check (why <> 'other' or words <> '')
);
comment on table consultation_invitation_end is 'When, by whom and why an invitation ended before its consultation was closed';
call keep_within_clinic('consultation_invitation_end');
call keep_forever('consultation_invitation_end');

-- Whether an invitation stands: nobody ended it, and its consultation is not closed.
create function stands(invitation consultation_invitation) returns boolean language sql stable as $$
  select not exists (
      select from consultation_invitation_end e
      where e.clinic_id = invitation.clinic_id and e.invitation_id = invitation.id)
    and exists (
      select from consultation c
      where c.clinic_id = invitation.clinic_id and c.id = invitation.consultation_id and c.status <> 'closed')
$$;

create function refuse_invitation(rule text, why text) returns void language plpgsql as $$
begin
  raise exception '%', why using errcode = 'check_violation', constraint = rule;
end
$$;

create function check_invitation() returns trigger language plpgsql as $$
declare
  about consultation;
begin
  -- Waits for whoever closes it or invites to it at the same time.
  select * into about from consultation
  where clinic_id = new.clinic_id and id = new.consultation_id for no key update;
  if about.status = 'closed' then
    perform refuse_invitation('invited_before_it_is_closed', 'the consultation is closed');
  end if;
  if about.doctor_staff_id is distinct from new.invited_by then
    perform refuse_invitation('invited_by_its_doctor', 'its own doctor invites');
  end if;
  if not exists (
    select from staff_member s join clinic c on c.id = s.clinic_id
    where s.clinic_id = new.clinic_id and s.id = new.staff_id
      and new.invited_as = any (roles_today(s.clinic_id, s.id, s.roles))
      and not is_suspended(s.clinic_id, s.id)
      and (now() at time zone c.time_zone)::date between s.active_from and coalesce(s.active_to, 'infinity')
  ) then
    perform refuse_invitation('invited_in_a_fitting_role', 'nobody is invited as what they are not at the clinic');
  end if;
  if exists (
    select from consultation_invitation i
    where i.clinic_id = new.clinic_id and i.consultation_id = new.consultation_id and i.staff_id = new.staff_id and stands(i)
  ) then
    perform refuse_invitation('invited_once', 'they are invited already');
  end if;
  return new;
end
$$;
create trigger bounded before insert on consultation_invitation for each row execute function check_invitation();

create function check_invitation_end() returns trigger language plpgsql as $$
begin
  if not exists (
    select from consultation_invitation i
    join consultation c on c.clinic_id = i.clinic_id and c.id = i.consultation_id
    where i.clinic_id = new.clinic_id and i.id = new.invitation_id and c.doctor_staff_id = new.ended_by
  ) then
    perform refuse_invitation('invitation_ended_by_its_doctor', 'the doctor of the consultation ends it');
  end if;
  return new;
end
$$;
create trigger bounded before insert on consultation_invitation_end
  for each row execute function check_invitation_end();
