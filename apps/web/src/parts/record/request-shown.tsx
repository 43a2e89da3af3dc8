import './record.css';
import type { ConsultationView } from '@onshin/contract';
import { showDateTime } from '@onshin/text/dates';
import { useLanguage, useStaffText } from '../../lib/text/text-provider.tsx';
import { Callout } from '../../ui/callout.tsx';
import { DescriptionList } from '../../ui/lists.tsx';
import { KnownThings } from '../staff-frame/person.tsx';
import { placeWords } from '../staff-frame/place-words.ts';

/** The request in the patient's own words. */
export function RequestShown({ view }: { readonly view: ConsultationView }) {
  const t = useStaffText();
  const { language } = useLanguage();
  const { request } = view;
  const usual = { yes: t('staff.yes'), no: t('staff.no'), unknown: t('staff.unknown') };
  return (
    <>
      <blockquote className="story">{request.story}</blockquote>
      {request.redFlags.length > 0 && (
        <Callout tone="danger" title={t('review.redFlags')}>
          {request.redFlags.join('、')}
        </Callout>
      )}
      <DescriptionList
        items={[
          {
            term: t('review.problems'),
            value: view.problems
              .map((problem) => `${problem.label}（${t('review.since', { since: problem.since })}）`)
              .join('\n'),
          },
          {
            term: t('staff.health.underlyingConditions'),
            value: <KnownThings value={request.underlyingConditions} />,
          },
          { term: t('staff.health.medicines'), value: <KnownThings value={request.medicines} /> },
          { term: t('staff.health.allergies'), value: <KnownThings value={request.allergies} /> },
          {
            term: t('review.usualDoctor'),
            value: usual[request.hasUsualDoctorHere as keyof typeof usual],
          },
          {
            term: t('review.place'),
            value: `${t(placeWords(request.place.type))}・${request.place.address}`,
          },
          ...(request.proxy === null
            ? []
            : [
                {
                  term: t('review.proxy'),
                  value: `${request.proxy.name}（${request.proxy.relation}）・${t(`review.proxy.${request.proxy.ground}`)}`,
                },
              ]),
          ...(request.wantsLicenceProof ? [{ term: t('review.licence'), value: t('staff.yes') }] : []),
          { term: t('review.wishedTimes'), value: request.wishedTimes || t('staff.none') },
          {
            term: t('review.by'),
            value: [
              t(`review.by.${request.by}`),
              ...(request.handedInBy === null
                ? []
                : [
                    t(request.handedInBy.isProxy ? 'review.by.proxy' : 'review.by.helper', {
                      name: request.handedInBy.name,
                      relation: request.handedInBy.relation,
                    }),
                  ]),
              showDateTime(request.at, language),
            ].join('・'),
          },
        ]}
      />
    </>
  );
}
