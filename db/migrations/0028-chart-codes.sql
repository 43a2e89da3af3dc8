-- Codes of patients (A-6.11-C-9a): whoever wants it is asked for a code of their app beside the link. As with their
-- passkeys, they are set up after one factor and open charts alone; no sign-in of staff looks here.
create table chart_codes (
  account_id uuid primary key references account,
  totp_secret_sealed text not null,
  -- The newest time step a code was taken of: each is taken once.
  totp_last_step bigint not null,
  since timestamptz not null default now()
);
comment on table chart_codes is '確認コード of a patient: asked for beside the link, where they wished it';
call declare_tables('unsealed', 'chart_codes');
create trigger never_of_sealed before insert or update of account_id on chart_codes
  for each row execute function keep_sealed_factor();

alter table one_time_token drop constraint one_time_token_purpose_check;
alter table one_time_token add constraint one_time_token_purpose_check
  check (purpose in (
    'signInLink', 'accountSetUp', 'signInTicket', 'passkeyChallenge', 'passkeyAddition', 'codesApp', 'inspection',
    'providerSignIn', 'passwordRenewal', 'accountRecovery', 'temporaryAccess', 'chartTicket', 'ownCodes'));
