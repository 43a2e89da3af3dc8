-- Files of a chart (資料). Their bytes lie enciphered outside the database, under a data key per patient that lies outside
-- it too; here stands what they are and what their ciphertext must hash to.

-- A file somebody has announced and whose bytes are on their way. What a failed act leaves in the store is found by it.
create table incoming_file (
  clinic_id uuid not null references clinic,
  -- The file's own id, once it is one.
  id uuid not null,
  patient_id uuid not null,
  consultation_id uuid,
  purpose text not null check (purpose in ('referralLetter', 'testResult', 'picture', 'document')),
  title text not null check (length(btrim(title)) between 1 and 200),
  announced_by uuid not null,
  -- Its bytes have begun to come. They come once: whoever is cut off announces anew.
  is_coming boolean not null default false,
  at timestamptz not null default now(),
  primary key (clinic_id, id),
  foreign key (clinic_id, patient_id) references patient (clinic_id, id),
  foreign key (clinic_id, patient_id, consultation_id) references consultation (clinic_id, patient_id, id),
  foreign key (clinic_id, announced_by) references staff_member (clinic_id, id)
);
comment on table incoming_file is 'A file on its way into a chart; gone once it is there, or was given up';
create index incoming_file_by_age on incoming_file (clinic_id, at);
call keep_within_clinic('incoming_file');
call declare_tables('derived', 'incoming_file');

create table chart_file (
  clinic_id uuid not null references clinic,
  id uuid not null,
  patient_id uuid not null,
  consultation_id uuid,
  purpose text not null check (purpose in ('referralLetter', 'testResult', 'picture', 'document')),
  title text not null check (length(btrim(title)) between 1 and 200),
  media_type text not null check (media_type in ('image/jpeg', 'image/png', 'image/webp', 'application/pdf')),
  -- Bytes as they are opened, and a digest of them keyed by the patient's data key: without it nobody can guess at them.
  size int not null check (size > 0),
  plain_digest bytea not null check (length(plain_digest) = 32),
  -- Bytes as they lie in the store.
  stored_size int not null check (stored_size > size),
  stored_sha256 bytea not null check (length(stored_sha256) = 32),
  width int check (width > 0),
  height int check (height > 0),
  pages int check (pages > 0),
  -- A small picture of it, enciphered like the file itself.
  preview bytea check (length(preview) <= 40000),
  added_by uuid not null,
  added_by_name text not null,
  at timestamptz not null default now(),
  primary key (clinic_id, id),
  foreign key (clinic_id, patient_id) references patient (clinic_id, id),
  foreign key (clinic_id, patient_id, consultation_id) references consultation (clinic_id, patient_id, id),
  foreign key (clinic_id, added_by) references staff_member (clinic_id, id),
  constraint picture_has_a_size check ((media_type = 'application/pdf') = (width is null) and (width is null) = (height is null)),
  constraint papers_have_pages check ((media_type = 'application/pdf') = (pages is not null))
);
comment on table chart_file is '資料: a file of a chart; its bytes lie enciphered in the file store';
create index chart_file_of_patient on chart_file (clinic_id, patient_id, at desc, id desc);
call keep_within_clinic('chart_file');
call keep_forever('chart_file');

create table chart_file_withdrawal (
  clinic_id uuid not null references clinic,
  id uuid not null,
  file_id uuid not null,
  why text not null check (why in ('wrongPatient', 'unreadable', 'twice', 'other')),
  words text not null default '' check (length(words) <= 500),
  withdrawn_by uuid not null,
  at timestamptz not null default now(),
  primary key (clinic_id, id),
  unique (clinic_id, file_id),
  foreign key (clinic_id, file_id) references chart_file (clinic_id, id),
  foreign key (clinic_id, withdrawn_by) references staff_member (clinic_id, id),
  constraint withdrawal_is_told check (why <> 'other' or btrim(words) <> '')
);
comment on table chart_file_withdrawal is '取下げ: a file that was put into a chart by mistake; it is kept and no longer shown (A-7.1-B-6)';
call keep_within_clinic('chart_file_withdrawal');
call keep_forever('chart_file_withdrawal');
