-- What stood out in the log of access, told at the time and not at the end of the month (A-6.5-B-7).

create table access_alarm (
  clinic_id uuid not null references clinic,
  id uuid not null,
  -- As a finding is named: its kind, and the event it begins with. So nobody is told of it twice.
  kind text not null check (kind in ('bulk', 'repeatedDenials', 'night', 'breakGlass', 'sealedOpened', 'signInFailures')),
  first_event_id uuid not null,
  -- How many events there were when it was raised.
  count int not null check (count > 0),
  raised_at timestamptz not null default now(),
  primary key (clinic_id, id),
  unique (clinic_id, kind, first_event_id),
  foreign key (clinic_id, first_event_id) references audit_event (clinic_id, id)
);
comment on table access_alarm is '警報: that somebody was told of something in the log of access, at the time';
call keep_within_clinic('access_alarm');
call keep_forever('access_alarm');

alter table access_finding drop constraint access_finding_kind_check;
alter table access_finding add constraint access_finding_kind_check check (kind in (
  'bulk', 'repeatedDenials', 'night', 'breakGlass', 'sealedOpened', 'signInFailures', 'namesake', 'colleague',
  'dormantAwakened'));
