-- People a hospital's own identity provider knows, under the provider's name for them.
create table provider_identity (
  issuer text not null check (length(issuer) between 1 and 500),
  subject text not null check (length(subject) between 1 and 255),
  account_id uuid not null references account,
  linked_at timestamptz not null default now(),
  primary key (issuer, subject),
  -- One person of a provider is one account, and the other way round.
  unique (issuer, account_id)
);
comment on table provider_identity is 'Whom the hospital''s identity provider means by which of its names';
call declare_tables('unsealed', 'provider_identity');

alter table session drop constraint session_method_check;
alter table session add constraint session_method_check
  check (method in ('link', 'password', 'passkey', 'demonstration', 'inspection', 'provider'));
alter table one_time_token drop constraint one_time_token_purpose_check;
alter table one_time_token add constraint one_time_token_purpose_check
  check (purpose in (
    'signInLink', 'accountSetUp', 'signInTicket', 'passkeyChallenge', 'passkeyAddition', 'codesApp', 'inspection',
    'providerSignIn', 'passwordRenewal', 'accountRecovery', 'temporaryAccess'));
