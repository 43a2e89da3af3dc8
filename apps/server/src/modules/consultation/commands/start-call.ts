import type { Handler } from '../../../path/handler.ts';
import { json } from '../../../platform/database.ts';
import { writeCallEvent } from '../call-events.store.ts';
import { readClaims } from '../claims.ts';
import { getForStep, mergeClaims, requireOwnDoctor, takeStep } from '../consultation.store.ts';
import { holdCall } from './hold-call.ts';
import { presentConsultation } from '../present.ts';
import { admitSeats, takeSeat } from '../seats.store.ts';

/**
 * The doctor opens the call and admits the patient: gate `startCall` judges what can be known before, `admitSeat` the
 * seat that is let in. The call starts from the clinic's side alone (invariant 2, S-2-5-1-2-1), and a doctor has at most
 * one (invariant 1, S-1-6-2-iii).
 */
export const startCall: Handler<'startCall'> = async (act, { params, body }) => {
  const consultation = await getForStep(act, params.consultationId, 'startCall');
  const staffId = requireOwnDoctor(act, consultation);
  const subject = { consultationId: consultation.id, patientId: consultation.patientId };
  const exceptions = mergeClaims(consultation.exceptions, readClaims(body.exceptions));
  const place = body.doctorPlace;
  await act.passGate({
    gate: 'startCall',
    subject,
    exceptions,
    given: {
      doctor: (standing) => ({
        ...standing,
        environment: {
          soundClear: place.isQuiet,
          networkStable: place.isNetworkStable,
          statementOfSufficiency: place.statementOfSufficiency,
        },
        separateSpace: place.isSeparateSpace,
        uninvolvedPersonPerceives: !place.isUnobserved,
      }),
    },
  });
  await act.passGate({ gate: 'admitSeat', subject, exceptions });
  await holdCall(act, consultation, staffId);
  await takeSeat(act, consultation.id, 'doctor', act.actor.kind === 'staff' ? act.actor.name : '');
  await admitSeats(act, consultation.id, staffId);
  await writeCallEvent(act, consultation.id, 'started');
  await takeStep(act, consultation, 'startCall', {
    callStartedAt: act.now,
    doctorPlace: json(place),
    exceptions: json(exceptions),
  });
  return await presentConsultation(act, consultation.id);
};
