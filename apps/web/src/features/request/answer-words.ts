import { showCivilDate } from '@onshin/text/dates';
import { useLanguage, usePatientText } from '../../lib/text/text-provider.tsx';
import type { Question } from './questions.ts';
import { linesOf, type RequestDraft } from './request-draft.ts';

const regions = [
  'head',
  'throat',
  'chest',
  'belly',
  'hips',
  'rightArm',
  'leftArm',
  'rightLeg',
  'leftLeg',
] as const;

/** Says each answer as the person reads it back. */
export function useAnswerWords(draft: RequestDraft): (question: Question) => string {
  const t = usePatientText();
  const { language } = useLanguage();
  const listed = (matter: 'conditions' | 'medicines' | 'allergies'): string => {
    const { state, lines } = draft[matter];
    if (state === 'known') return linesOf(lines).join('\n');
    return state === '' ? '' : t(`answer.${state}`);
  };
  const words = (question: Question): string => {
    switch (question) {
      case 'problem':
        return [draft.label, draft.since].filter(Boolean).join('\n');
      case 'story':
        return draft.story;
      case 'body': {
        const named = regions.filter((region) => draft.bodyParts.includes(region));
        return named.length === 0
          ? t('request.body.none')
          : named.map((region) => t(`body.${region}`)).join('、');
      }
      case 'acute':
        return draft.acute === '' ? '' : t(`request.acute.${draft.acute}`);
      case 'place':
        return [draft.placeType === '' ? '' : t(`place.${draft.placeType}`), draft.address]
          .filter(Boolean)
          .join('\n');
      case 'usualDoctor':
        return draft.usualDoctor === '' ? '' : t(`answer.${draft.usualDoctor}`);
      case 'conditions':
      case 'medicines':
      case 'allergies':
        return listed(question);
      case 'times':
        return draft.wishedTimes === '' ? t('request.times.any') : draft.wishedTimes;
      default: {
        const { name, kana, birthDate, sex, phone } = draft.person;
        const born = birthDate === '' ? '' : showCivilDate(birthDate, language);
        const who = name === '' ? '' : `${name} (${kana})`;
        return [who, born, sex === '' ? '' : t(`sex.${sex}`), phone].filter(Boolean).join('\n');
      }
    }
  };
  return (question) => words(question) || t('request.summary.missing');
}
