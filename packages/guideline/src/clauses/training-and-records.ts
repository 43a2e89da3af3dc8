import { must, type ClauseText } from './clause-text.ts';

/** V-3: training of doctors, and the record. */
export const trainingAndRecords = {
  'S-3-1-a': must(
    'Ⅴ3(1)',
    '医師は、厚生労働省が定める研修を受講していなければなりません。',
    'The doctor has taken the training designated by the Ministry of Health, Labour and Welfare.',
  ),
  'S-3-1-b': must(
    'Ⅴ3(1)※',
    '災害時、通知等で認められた場合に限り、未受講の医師による診療が許容されることがあります。',
    'In a disaster an untrained doctor may be allowed, only where a notice says so.',
  ),
  'S-3-2-c': must(
    'Ⅴ3(2)',
    'オンラインでも、対面と同じく診療録の記載が必要です。',
    'Online care is charted just as in-person care.',
  ),
} as const satisfies Record<string, ClauseText>;
