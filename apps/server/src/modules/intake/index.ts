import { acceptRequest, declineRequest, takeUpRequest } from './decisions.ts';
import { getDraft, saveDraft } from './drafts.ts';
import { adviseOnRedFlags, submitRequest } from './requests.ts';

/** From the patient's wish to the doctor's decision. */
export const intakeHandlers = {
  getDraft,
  saveDraft,
  adviseOnRedFlags,
  submitRequest,
  takeUpRequest,
  acceptRequest,
  declineRequest,
};
