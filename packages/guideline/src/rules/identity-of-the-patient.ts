import { isBlank } from '../ending.ts';
import type { Facts } from '../facts/facts.ts';
import type { PatientIdentification } from '../facts/identity.ts';
import { exceptedBy, met, notApplicable, unconfirmed, unmet, type Finding } from '../finding.ts';
import { unlessFirstVisit } from '../problems.ts';
import { defineRule } from '../rule.ts';
import { words } from '../words.ts';

type Method = PatientIdentification['method'];
type Identified<M extends Method> = Extract<PatientIdentification, { method: M }>;

/** The patient is identified with documents, unless that is impossible this once or plainly needless. */
export const identityOfThePatient = defineRule({
  name: 'identity-of-the-patient',
  clauses: ['S-1-4-2-i-a'],
  gates: ['beginExamination'],
  needs: ['identity'],
  codes: ['patientNotIdentified', 'faceDoesNotMatch'],
  admits: [
    {
      type: 'identityDocumentsUnavailable',
      lifts: ['patientNotIdentified'],
      leaves: {
        type: 'identifyPatientNextTime',
        words: words(
          '次回、患者の本人確認をしてください。',
          'Check the patient’s identity at the next contact.',
        ),
      },
    },
  ],
  judge({ identity: { patient } }) {
    if (patient === 'unknown') return patientUnconfirmed;
    if (patient === null) return notIdentified;
    if (patient.method === 'obviouslyKnown') {
      return exceptedBy(
        'patientObviouslyKnown',
        isBlank(patient.detail) ? patient.source : `${patient.source}: ${patient.detail}`,
      );
    }
    if (shownBy(patient).every(isBlank)) return notIdentified;
    if (patient.method === 'photoId' && patient.faceMatched === 'unknown') return patientUnconfirmed;
    return patient.method === 'photoId' && !patient.faceMatched
      ? unmet(
          'faceDoesNotMatch',
          'identity.patient',
          '顔と身分証明書の写真が一致していません。本人と確かめられるまで診察を始めないでください。',
          'The face does not match the photo. Do not begin before the patient is known to be who they say.',
        )
      : met('身分証明書で本人確認をしました。', 'Identified with documents.');
  },
});

/** "Obvious" needs a ground that stands. */
export const patientObviouslyKnown = defineRule({
  name: 'identity-of-the-patient/obviously-known',
  clauses: ['S-1-4-2-i-b'],
  gates: ['beginExamination'],
  needs: ['identity', 'doctor'],
  codes: ['obviousnessUnsupported'],
  judge({ identity: { patient }, doctor }) {
    if (patient === 'unknown') return patientUnconfirmed;
    if (patient?.method !== 'obviouslyKnown')
      return notApplicable('当然に本人と分かる場合として扱っていません。', 'Not treated as obvious.');
    if (patient.source === 'regularDoctor' && doctor.regularDoctor === 'unknown') {
      return unconfirmed(
        'doctor.regularDoctor',
        'かかりつけの医師であること',
        'that the doctor is the patient’s regular one',
      );
    }
    const supported =
      patient.source === 'regularDoctor' ? doctor.regularDoctor !== null : !isBlank(patient.detail);
    return supported
      ? met('当然に本人と分かる根拠があります。', 'There is a ground for obviousness.')
      : unmet(
          'obviousnessUnsupported',
          ['identity.patient', 'doctor.regularDoctor'],
          '当然に本人と分かる根拠がありません。根拠を書くか、身分証明書で確認してください。',
          'Nothing shows that the patient is obviously known. Write why, or check a document.',
        );
  },
});

/** First visit online: one photo ID, held beside the face. */
export const photoIdOnFirstVisit = defineRule({
  name: 'identity-of-the-patient/photo-id',
  clauses: ['S-1-4-2-ii-a'],
  gates: ['beginExamination'],
  needs: ['consultation', 'identity'],
  codes: ['faceNotMatched'],
  judge: (facts) =>
    onFirstVisitBy(facts, 'photoId', ({ faceMatched }) => {
      if (faceMatched === 'unknown')
        return unconfirmed('identity.patient', '顔と写真の一致', 'that the face matches the photo');
      return faceMatched
        ? met('顔写真付きの身分証明書で確認しました。', 'Checked with a photo ID.')
        : unmet(
            'faceNotMatched',
            'identity.patient',
            '顔と身分証明書の写真が一致していません。映像で見比べてください。',
            'The face was not matched with the photo. Please compare them on screen.',
          );
    }),
});

/** First visit online without a photo ID: two different documents. */
export const twoDocumentsOnFirstVisit = defineRule({
  name: 'identity-of-the-patient/two-documents',
  clauses: ['S-1-4-2-ii-b'],
  gates: ['beginExamination'],
  needs: ['consultation', 'identity'],
  codes: ['secondDocumentMissing', 'photoIdAvailable'],
  judge: (facts) =>
    onFirstVisitBy(facts, 'twoDocuments', ({ documents, hasNoPhotoId }) => {
      if (
        new Set(documents.map((document) => document.trim()).filter((document) => document !== '')).size < 2
      ) {
        return unmet(
          'secondDocumentMissing',
          'identity.patient',
          '異なる種類の身分証明書が２つ必要です。もう１種類を確認してください。',
          'Two different kinds of documents are needed. Please check one more.',
        );
      }
      if (hasNoPhotoId === 'unknown')
        return unconfirmed(
          'identity.patient',
          '顔写真付きの身分証明書がないこと',
          'that there is no photo ID',
        );
      return hasNoPhotoId
        ? met('２種類以上の身分証明書で確認しました。', 'Checked with two kinds of documents.')
        : unmet(
            'photoIdAvailable',
            'identity.patient',
            '顔写真付きの身分証明書があるなら、それで確認してください。',
            'The patient has a photo ID. Please use that.',
          );
    }),
});

/** First visit online with a single document: its features, questions and the look of the patient together. */
export const oneDocumentOnFirstVisit = defineRule({
  name: 'identity-of-the-patient/one-document',
  clauses: ['S-1-4-2-ii-c'],
  gates: ['beginExamination'],
  needs: ['consultation', 'identity'],
  codes: ['documentFeaturesNotChecked', 'identityQuestionsMissing'],
  judge: (facts) =>
    onFirstVisitBy(facts, 'oneDocumentPlus', ({ featuresChecked, questionsAsked, bodyObserved }) => {
      if (featuresChecked === false) {
        return unmet(
          'documentFeaturesNotChecked',
          'identity.patient',
          '身分証明書の厚みなどの特徴を、画面越しに確認してください。',
          'Please check the document’s thickness and other features on screen.',
        );
      }
      if (questionsAsked === false && bodyObserved === false) {
        return unmet(
          'identityQuestionsMissing',
          'identity.patient',
          '書類が１種類のときは、本人確認の質問や全身の観察を加えてください。',
          'With one document, please add questions or look at the patient as a whole.',
        );
      }
      return featuresChecked === 'unknown' || (questionsAsked !== true && bodyObserved !== true)
        ? unconfirmed(
            'identity.patient',
            '書類の特徴、質問、全身観察',
            'the document’s features, questions and observation',
          )
        : met(
            '１種類の書類と、質問や観察を組み合わせました。',
            'One document with questions or observation.',
          );
    }),
});

const notIdentified = unmet(
  'patientNotIdentified',
  'identity.patient',
  '患者の本人確認がまだです。身分証明書を見せてもらってください。',
  'The patient has not been identified. Please ask for an identity document.',
);

/** The documents of a check; a known face shows none. */
function shownBy(patient: Exclude<PatientIdentification, { method: 'obviouslyKnown' }>): readonly string[] {
  return patient.method === 'twoDocuments' ? patient.documents : [patient.document];
}

const patientUnconfirmed = unconfirmed('identity.patient', '患者の本人確認', 'the patient’s identity');

function onFirstVisitBy<M extends Method, Code extends string>(
  { consultation, identity: { patient } }: Pick<Facts, 'consultation' | 'identity'>,
  method: M,
  judgeCheck: (check: Identified<M>) => Finding<Code>,
): Finding<Code> {
  const otherwise = unlessFirstVisit(consultation);
  if (otherwise) return otherwise;
  if (patient === 'unknown') return patientUnconfirmed;
  return patient?.method === method
    ? judgeCheck(patient as Identified<M>)
    : notApplicable('別の方法で確認するか、まだ確認していません。', 'Checked in another way, or not yet.');
}
