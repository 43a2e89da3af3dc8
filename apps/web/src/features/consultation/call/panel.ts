import type { Body, ConsultationView } from '@onshin/contract';

export type Panel = Body<'beginExamination'>;
export type IdentityMethod = Panel['patientIdentity']['method'];

/** What the doctor fills in or confirms; what has not been chosen is null. */
export interface OpenPanel {
  readonly method: IdentityMethod | null;
  readonly document: string;
  readonly secondDocument: string;
  readonly featuresSeen: boolean;
  readonly question: string;
  readonly observation: string;
  readonly identityReason: string;
  readonly doctorIdentity: Panel['doctorIdentity'] | null;
  readonly placeSeen: Panel['placeSeen'];
  readonly licenceProof: Panel['licenceProof'] | null;
  readonly companionsAgreed: boolean;
  readonly ownCompanions: readonly Panel['doctorCompanions'][number][];
  readonly impersonationSuspected: boolean;
  readonly feasible: 'yes' | 'no' | null;
  readonly feasibleReason: string;
}

/**
 * Standing facts stand ready to be confirmed: a known face, the place and family as the patient confirmed them today.
 * The judgement of today never does (S-1-1-2-ii), nor the consent of medical staff, which is asked each time.
 */
export function openPanel(view: ConsultationView): OpenPanel {
  const companions = view.surroundings?.companions ?? [];
  return {
    method: view.standing?.patientKnown ? 'obviouslyKnown' : null,
    document: '',
    secondDocument: '',
    featuresSeen: false,
    question: '',
    observation: '',
    identityReason: '',
    doctorIdentity: view.standing?.doctorKnown ? 'obviouslyKnown' : null,
    placeSeen: {
      isSafeAndClean: view.surroundings?.isSafeAndClean ?? false,
      isPrivate: view.surroundings?.isPrivate ?? false,
      servedHere: isWhomAsked(view) ? (view.standing?.servedHere ?? null) : null,
    },
    // Asked for in the request: the doctor says what became of it. By word in the call it may still be asked for.
    licenceProof: view.request.wantsLicenceProof ? null : 'notRequested',
    companionsAgreed: companions.every((companion) => companion.kind === 'family'),
    ownCompanions: [],
    impersonationSuspected: false,
    feasible: null,
    feasibleReason: '',
  };
}

/** Whom the clinic sees at a place is asked where its kind does not tell (S-2-2-2-iii-a). */
export function isWhomAsked({ surroundings }: Pick<ConsultationView, 'surroundings'>): boolean {
  const told: readonly string[] = ['home', 'medicalFacility', 'hostFacility'];
  return surroundings !== null && !told.includes(surroundings.placeType);
}

function identityOf(panel: OpenPanel): Panel['patientIdentity'] | null {
  switch (panel.method) {
    case null:
      return null;
    case 'photoId':
      return { method: 'photoId', document: panel.document };
    case 'twoDocuments':
      return { method: 'twoDocuments', documents: [panel.document, panel.secondDocument] };
    case 'oneDocumentPlus':
      return {
        method: 'oneDocumentPlus',
        document: panel.document,
        featuresSeen: panel.featuresSeen,
        question: panel.question,
        observation: panel.observation,
      };
    case 'obviouslyKnown':
    case 'notChecked':
      return { method: panel.method };
  }
}

const noPapers = 'identityDocumentsUnavailable';

/** The panel as it is sent; otherwise which choice is still open. */
export function completedPanel(
  panel: OpenPanel,
  claims: Readonly<Panel['exceptions']>,
): Panel | 'identity' | 'licence' | 'judgement' {
  const patientIdentity = identityOf(panel);
  if (patientIdentity === null || panel.doctorIdentity === null) return 'identity';
  if (panel.licenceProof === null) return 'licence';
  if (panel.feasible === null) return 'judgement';
  return {
    patientIdentity,
    doctorIdentity: panel.doctorIdentity,
    placeSeen: panel.placeSeen,
    licenceProof: panel.licenceProof,
    companionsAgreed: panel.companionsAgreed,
    doctorCompanions: [...panel.ownCompanions],
    impersonationSuspected: panel.impersonationSuspected,
    wishConfirmed: panel.feasible === 'yes',
    feasible: panel.feasible,
    feasibleReason: panel.feasibleReason,
    exceptions:
      panel.method === 'notChecked' && panel.identityReason.trim() !== ''
        ? [
            ...claims.filter(({ type }) => type !== noPapers),
            { type: noPapers, reason: panel.identityReason },
          ]
        : [...claims],
  };
}
