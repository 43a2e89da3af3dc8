import { guarding } from './staff/guarding.ts';
import { account } from './staff/account.ts';
import { acts } from './staff/acts.ts';
import { backups } from './staff/backups.ts';
import { board } from './staff/board.ts';
import { checklist } from './staff/checklist.ts';
import { call } from './staff/call.ts';
import { consultation } from './staff/consultation.ts';
import { accessReview } from './staff/access-review.ts';
import { entry } from './staff/entry.ts';
import { staffErrors } from './staff/errors.ts';
import { evidence } from './staff/evidence.ts';
import { period } from './staff/period.ts';
import { exception } from './staff/exception.ts';
import { files } from './staff/files.ts';
import { finalising } from './staff/finalising.ts';
import { frame } from './staff/frame.ts';
import { helpers } from './staff/helpers.ts';
import { invitations } from './staff/invitations.ts';
import { onBehalf } from './staff/on-behalf.ts';
import { timeline } from './staff/timeline.ts';
import { lock } from './staff/lock.ts';
import { patients } from './staff/patients.ts';
import { recovery } from './staff/recovery.ts';
import { request } from './staff/request.ts';
import { maintenance } from './staff/maintenance.ts';
import { safeguard } from './staff/safeguard.ts';
import { scans } from './staff/scans.ts';
import { portalText } from './staff/portal-text.ts';
import { seal } from './staff/seal.ts';
import { sealed } from './staff/sealed.ts';
import { settings } from './staff/settings.ts';
import { signIn } from './staff/sign-in.ts';

/** The clinic's pages. */
export const staff = {
  ...staffErrors,
  ...entry,
  ...accessReview,
  ...frame,
  ...signIn,
  ...lock,
  ...account,
  ...guarding,
  ...recovery,
  ...board,
  ...request,
  ...consultation,
  ...call,
  ...finalising,
  ...onBehalf,
  ...timeline,
  ...invitations,
  ...patients,
  ...helpers,
  ...files,
  ...scans,
  ...evidence,
  ...period,
  ...checklist,
  ...exception,
  ...safeguard,
  ...sealed,
  ...seal,
  ...backups,
  ...portalText,
  ...maintenance,
  ...acts,
  ...settings,
} as const;
