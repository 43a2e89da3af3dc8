import type { ConsultationView } from '@onshin/contract';
import { showDateTime } from '@onshin/text/dates';
import { useLanguage, usePatientText } from '../../lib/text/text-provider.tsx';
import { Card } from '../../ui/card.tsx';
import { DescriptionList } from '../../ui/lists.tsx';

/** What the patient wrote, as it was handed in. */
export function VisitFacts({ view }: { readonly view: ConsultationView }) {
  const t = usePatientText();
  const { language } = useLanguage();
  const { request, problems } = view;
  const confirmed = view.appointment?.status === 'confirmed' ? view.appointment : null;
  const isOver = view.status === 'ended' || view.status === 'closed';
  const items = [
    ...(isOver && confirmed === null
      ? []
      : [
          {
            term: t('visit.when'),
            value: confirmed === null ? t('visit.when.none') : showDateTime(confirmed.from, language),
          },
        ]),
    // Of why, whoever helps with device or times is told nothing.
    ...(problems.length === 0
      ? []
      : [
          {
            term: t('visit.problem'),
            value: problems.map(({ label, since }) => `${label} (${since})`).join('、'),
          },
          { term: t('request.story'), value: request.story },
        ]),
  ];
  return (
    <Card title={t('visit.requested')}>
      <DescriptionList items={items} />
    </Card>
  );
}
