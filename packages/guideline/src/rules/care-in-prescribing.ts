import { isBlank } from '../ending.ts';
import type { PrescriptionItemFacts } from '../facts/prescription.ts';
import { holds, met, notApplicable, unconfirmed, unmet } from '../finding.ts';
import { findItems } from '../prescribed-items.ts';
import { defineRule } from '../rule.ts';
import type { OrUnknown } from '../unknown.ts';

/** Nothing is prescribed before this doctor has examined the patient, with picture and sound. */
export const examinedBeforePrescribing = defineRule({
  name: 'care-in-prescribing/examined-first',
  clauses: ['S-II-ishiho-20'],
  gates: ['prescribe'],
  needs: ['call'],
  codes: ['notYetExamined'],
  judge({ call: { heldByThisDoctor, liveTwoWaySeconds } }) {
    if (heldByThisDoctor === 'unknown' || liveTwoWaySeconds === 'unknown') {
      return unconfirmed(
        'call.heldByThisDoctor',
        'この医師による診察',
        'that this doctor examined the patient',
      );
    }
    return heldByThisDoctor && liveTwoWaySeconds > 0
      ? met('この医師が診察しました。', 'This doctor examined the patient.')
      : unmet(
          'notYetExamined',
          ['call.heldByThisDoctor', 'call.liveTwoWaySeconds'],
          'この医師はまだ診察していません。映像と音声で診察してから処方してください。',
          'This doctor has not examined the patient. Examine with picture and sound first.',
        );
  },
});

/** What the patient takes now was asked. */
export const currentMedicinesConfirmed = defineRule({
  name: 'care-in-prescribing/current-medicines',
  clauses: ['S-1-5-2-ii-a'],
  gates: ['prescribe'],
  needs: ['prescription'],
  codes: ['currentMedicinesNotAsked', 'reasonNotAscertainedMissing'],
  judge({ prescription: { currentMedicines, reasonNotAscertained } }) {
    const fact = 'prescription.currentMedicines';
    if (currentMedicines === 'unknown')
      return unconfirmed(fact, 'いま飲んでいる薬の確認', 'the check of current medicines');
    if (currentMedicines === 'notAsked') {
      return unmet(
        'currentMedicinesNotAsked',
        fact,
        'いま飲んでいる薬を、患者に確認してください。',
        'Please ask the patient what they take now.',
      );
    }
    return currentMedicines === 'cannotBeAscertained' && isBlank(reasonNotAscertained)
      ? unmet(
          'reasonNotAscertainedMissing',
          [fact, 'prescription.reasonNotAscertained'],
          'いま飲んでいる薬が分からない理由を書いてください。',
          'Please write why current medicines cannot be ascertained.',
        )
      : met('いま飲んでいる薬を確認しました。', 'Current medicines were confirmed.');
  },
});

/** At a first visit or for a new disease the societies' guidelines were consulted. */
export const guidelinesConsulted = defineRule({
  name: 'care-in-prescribing/guidelines-consulted',
  clauses: ['S-1-5-2-i-b'],
  gates: ['prescribe'],
  needs: ['prescription'],
  codes: ['guidelinesNotConsulted'],
  judge({ prescription }) {
    const items = findItems(prescription);
    if (items === 'unknown') return itemsUnconfirmed;
    const concerned = items.filter(({ indication }) => indication !== 'underCare');
    return concerned.length === 0
      ? notApplicable('診ている疾患への処方だけです。', 'Only what is under care is prescribed for.')
      : holds(all(concerned, 'guidelinesConsulted'), 'prescription.items', {
          name: ['学会の指針の参照', 'that the societies’ guidelines were consulted'],
          code: 'guidelinesNotConsulted',
          remedy: [
            '初診や新たな疾患への処方です。要検討の薬の一覧など学会の指針を確かめ、考えたことを記録してください。',
            'It is for a first visit or a new disease. Consult the societies’ guidelines and record your thought.',
          ],
          because: ['学会の指針を参考にしました。', 'The societies’ guidelines were consulted.'],
        });
  },
});

/** A drug with grave side effects is prescribed with special care: how its risk was weighed stands there. */
export const graveRisksWeighed = defineRule({
  name: 'care-in-prescribing/grave-risks',
  clauses: ['S-1-5-2-i-c'],
  gates: ['prescribe'],
  needs: ['prescription'],
  codes: ['graveRiskNotWeighed'],
  judge({ prescription: { items } }) {
    if (items === 'unknown' || items.some(({ graveSideEffects }) => graveSideEffects === 'unknown')) {
      return unconfirmed(
        'prescription.items',
        '重い副作用のおそれの有無',
        'whether grave side effects are possible',
      );
    }
    const grave = items.filter(({ graveSideEffects }) => graveSideEffects);
    if (grave.length === 0)
      return notApplicable('重い副作用のおそれがある薬はありません。', 'No drug carries a grave risk.');
    return grave.some(({ riskWeighed }) => isBlank(riskWeighed))
      ? unmet(
          'graveRiskNotWeighed',
          'prescription.items',
          '重い副作用のおそれがある薬です。どのように見守るかを書いてください。',
          'The drug carries a grave risk. Please write how it is weighed and followed.',
        )
      : met('重い副作用への配慮があります。', 'The grave risk was weighed.');
  },
});

/** Without what rules out contraindications, nothing is prescribed online alone. */
export const contraindicationsRuledOut = defineRule({
  name: 'care-in-prescribing/contraindications',
  clauses: ['S-1-5-4-ii'],
  gates: ['prescribe'],
  needs: ['prescription'],
  codes: ['contraindicationsNotRuledOut'],
  judge({ prescription: { items } }) {
    if (items === 'unknown' || items.some((item) => item.contraindicationsMatter === 'unknown')) {
      return unconfirmed(
        'prescription.items',
        '禁忌の確認が要る薬か',
        'whether contraindications have to be ruled out',
      );
    }
    const concerned = items.filter(({ contraindicationsMatter }) => contraindicationsMatter);
    return concerned.length === 0
      ? notApplicable('禁忌の確認が要る薬はありません。', 'No drug asks for it.')
      : holds(all(concerned, 'contraindicationsRuledOut'), 'prescription.items', {
          name: ['禁忌に当たらないこと', 'that no contraindication stands'],
          code: 'contraindicationsNotRuledOut',
          remedy: [
            '禁忌を確かめる情報が足りません。情報を得るか、対面で診てください。',
            'Contraindications are not ruled out. Obtain what is missing, or see the patient in person.',
          ],
          because: ['禁忌に当たらないことを確かめました。', 'Contraindications were ruled out.'],
        });
  },
});

/** One pharmacist or pharmacy for all medicines is recommended. */
export const onePharmacy = defineRule({
  name: 'care-in-prescribing/one-pharmacy',
  clauses: ['S-1-5-3'],
  gates: ['prescribe'],
  needs: ['prescription'],
  codes: ['onePharmacyNotSuggested'],
  judge: ({ prescription }) =>
    holds(prescription.onePharmacySuggested, 'prescription.onePharmacySuggested', {
      name: ['かかりつけ薬局での一元管理の勧め', 'the advice to have one pharmacy'],
      code: 'onePharmacyNotSuggested',
      remedy: [
        'かかりつけの薬局で薬をまとめて管理することを、患者に勧めてください。',
        'Please suggest one pharmacy for all medicines.',
      ],
      because: ['かかりつけの薬局での管理を勧めました。', 'One pharmacy was suggested.'],
    }),
});

const itemsUnconfirmed = unconfirmed(
  'prescription.items',
  '処方する薬と、何のための薬か',
  'the drugs and what each is for',
);

/** True when it holds of each; a no outweighs what is unknown. */
function all(
  items: readonly PrescriptionItemFacts[],
  key: 'guidelinesConsulted' | 'contraindicationsRuledOut',
): OrUnknown<boolean> {
  if (items.some((item) => item[key] === false)) return false;
  return items.some((item) => item[key] === 'unknown') ? 'unknown' : true;
}
