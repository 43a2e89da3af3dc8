import { civilDateOf } from '@onshin/domain';
import type { ClinicFacts } from '@onshin/guideline';
import type { FactProvider } from '../../path/act.ts';
import { type Clinic, getClinic } from './clinic.store.ts';

/** What stands for the clinic as a whole, read from its settings. */
export const clinicFacts: FactProvider<'clinic'> = async (act) =>
  factsOfClinic(await getClinic(act.tx, act.clinicId));

export function factsOfClinic(clinic: Clinic): ClinicFacts {
  const { settings } = clinic;
  const { vendorExplanationReceived, responsibilityAgreed, risksUnderstood } = settings.goLive;
  return {
    contactPublished: settings.phone !== '' && (settings.email !== null || settings.address !== ''),
    affiliationShown: true,
    doctorCardOnEveryPage: true,
    goLiveCheck:
      clinic.goLiveAcceptedBy === null || clinic.goLiveAcceptedAt === null
        ? null
        : {
            vendorExplanationRead: vendorExplanationReceived,
            measuresConfirmed: risksUnderstood,
            responsibilitiesAccepted: responsibilityAgreed,
            acceptedBy: clinic.goLiveAcceptedBy,
            acceptedOn: civilDateOf(Date.parse(clinic.goLiveAcceptedAt), clinic.timeZone),
          },
    firstVisitsEnabled: firstVisitsEnabled(clinic),
    emergencyPlace:
      settings.emergencyPlace === null
        ? null
        : {
            name: settings.emergencyPlace.name,
            phone: settings.emergencyPlace.phone,
            ownClinic: settings.emergencyPlace.isOwnClinic,
          },
    offersPreConsultation: false,
    preConsultationLimitShown: false,
    feesShown: settings.fees.length > 0,
    disasterNotice: null,
  };
}

/** First visits stay off until the clinic has confirmed its own list of symptoms (S-1-2-2-ii-a). */
export function firstVisitsEnabled(clinic: Clinic): boolean {
  return clinic.settings.symptomListConfirmed;
}
