import { catalogue } from '../../entry.ts';

/** Claiming an exception the guideline allows. */
export const exception = catalogue({
  'exception.title': { ja: '指針が認める例外', en: 'An exception the guideline allows' },
  'exception.lead': {
    ja: '次の例外に当たるときは、理由を記録して進められます。遵守記録に残ります。',
    en: 'If this exception applies you may go on with a reason. It stays in the evidence.',
  },
  'exception.which': { ja: '当てはまる例外', en: 'Which exception applies' },
  'exception.reason': { ja: '例外とする理由', en: 'Why it applies' },
  'exception.claim': { ja: '例外として記録し、進む', en: 'Record the exception and go on' },
});
