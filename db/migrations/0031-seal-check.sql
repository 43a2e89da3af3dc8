-- What the nightly check of a clinic's chain found. It only grows and is sealed itself: a check that was once good cannot
-- be made to have been good, nor one that found something be taken away unseen.
create table seal_check (
  clinic_id uuid not null references clinic,
  id uuid not null,
  at timestamptz not null default now(),
  links bigint not null check (links >= 0),
  -- Links up to the last signed head from outside that held.
  held_up_to bigint not null check (held_up_to >= 0),
  heads int not null check (heads >= 0),
  waiting int not null check (waiting >= 0),
  faults int not null check (faults >= 0),
  -- Restores to an earlier moment that were said and signed.
  restores int not null check (restores >= 0),
  first_fault jsonb,
  -- The last link an authority has stamped the time under; null where none was asked.
  stamped_up_to bigint check (stamped_up_to > 0),
  -- Stamps that are none.
  forged_stamps int not null check (forged_stamps >= 0),
  primary key (clinic_id, id),
  check ((faults = 0) = (first_fault is null))
);
comment on table seal_check is '改ざんの点検: the chain of a clinic held against its records and its signed heads';
create index seal_check_in_order on seal_check (clinic_id, at);
call keep_within_clinic('seal_check');
call keep_forever('seal_check');
