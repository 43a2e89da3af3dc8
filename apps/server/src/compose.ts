import type { FactProviders } from './path/act.ts';
import type { Handlers } from './path/handler.ts';
import { factsNotYetCollected } from './facts-not-yet-collected.ts';
import { agreementFacts, agreementHandlers, planFacts } from './modules/agreement/index.ts';
import { clinicFacts, clinicHandlers } from './modules/clinic/index.ts';
import { consultationHandlers, consultationProviders, relayHandlers } from './modules/consultation/index.ts';
import type { RelaySettings } from './platform/relay-credentials.ts';
import { evidenceHandlers } from './modules/evidence/index.ts';
import { fileHandlers, type FileParts } from './modules/file/index.ts';
import { identityHandlers } from './modules/identity/index.ts';
import { intakeHandlers } from './modules/intake/index.ts';
import { intakeFacts, patientHandlers } from './modules/patient/index.ts';
import { followUpFacts, noteFacts, recordHandlers } from './modules/record/index.ts';
import { type BackupLimits, safeguardHandlers } from './modules/safeguard/index.ts';
import { readingHandlers } from './modules/reading/index.ts';
import { timelineHandlers } from './modules/timeline/index.ts';
import { systemHandlers } from './modules/system/index.ts';

/** Every fact the guideline may ask for, from the module that owns it. */
export const facts: FactProviders = {
  clinic: clinicFacts,
  consultation: consultationProviders.consultationFacts,
  doctor: consultationProviders.doctorFacts,
  intake: intakeFacts,
  agreement: agreementFacts,
  plan: planFacts,
  identity: consultationProviders.identityFacts,
  surroundings: consultationProviders.surroundingsFacts,
  judgementToday: consultationProviders.judgementTodayFacts,
  call: consultationProviders.callFacts,
  note: noteFacts,
  followUp: followUpFacts,
  seat: consultationProviders.seatFacts,
  ...factsNotYetCollected,
};

type IdentityParts = Parameters<typeof identityHandlers>[0];

/** Every operation of the contract with what does it; a missing one is a type error. */
export function composeHandlers(
  identity: IdentityParts,
  relay: RelaySettings,
  files: FileParts,
  backups: BackupLimits,
): Handlers {
  return {
    ...systemHandlers(identity.mode, {
      provider: identity.provider?.name ?? null,
      clientCertificates: identity.clientCertificates,
      sms: identity.smsPerDay !== null,
    }),
    ...identityHandlers(identity),
    ...clinicHandlers,
    ...intakeHandlers,
    ...patientHandlers(identity.party.origin, identity.smsPerDay),
    ...fileHandlers(files),
    ...agreementHandlers,
    ...consultationHandlers,
    ...relayHandlers(relay),
    ...recordHandlers,
    ...timelineHandlers,
    ...readingHandlers,
    ...evidenceHandlers,
    ...safeguardHandlers({ passwords: identity.passwords, origin: identity.party.origin }, backups),
  };
}
