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
    },
    companionsAgreed: companions.every((companion) => companion.kind === 'family'),
    ownCompanions: [],
    impersonationSuspected: false,
    feasible: null,
    feasibleReason: '',
  };
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
): Panel | 'identity' | 'judgement' {
  const patientIdentity = identityOf(panel);
  if (patientIdentity === null || panel.doctorIdentity === null) return 'identity';
  if (panel.feasible === null) return 'judgement';
  return {
    patientIdentity,
    doctorIdentity: panel.doctorIdentity,
    placeSeen: panel.placeSeen,
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
