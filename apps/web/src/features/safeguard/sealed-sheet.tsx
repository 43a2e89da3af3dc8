import type { SealedSheet as Sheet } from '@onshin/contract';
import { showFullDateTime } from '@onshin/text/dates';
import { Printer } from 'lucide-react';
import { useLanguage, useStaffText } from '../../lib/text/text-provider.tsx';
import { StaffPage } from '../../parts/staff-frame/staff-page.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { DescriptionList } from '../../ui/lists.tsx';

interface SealedSheetProps {
  readonly sheet: Sheet;
  readonly onDone: () => void;
}

/** What goes into the envelope. It is on this page once; leaving it takes it away. */
export function SealedSheet({ sheet, onDone }: SealedSheetProps) {
  const t = useStaffText();
  const { language } = useLanguage();
  return (
    <StaffPage title={t('sealed.title')}>
      <div className="not-printed">
        <Callout tone="warning" live title={t('sealed.sheet.now')}>
          <p>{t('sealed.sheet.how')}</p>
          <div className="row">
            <Button kind="primary" icon={<Printer aria-hidden="true" />} onClick={() => print()}>
              {t('sealed.sheet.print')}
            </Button>
            <Button onClick={onDone}>{t('sealed.sheet.done')}</Button>
          </div>
        </Callout>
      </div>
      <article className="sealed-sheet" aria-label={t('sealed.sheet.title')}>
        <h2>
          {t('sealed.sheet.title')}：{sheet.title}
        </h2>
        <p>
          <strong>{t('sealed.sheet.only')}</strong>
        </p>
        <dl className="sealed-secret">
          <dt>{t('sealed.code')}</dt>
          <dd>{sheet.code}</dd>
          <dt>{t('sealed.phrase')}</dt>
          <dd>{sheet.phrase}</dd>
        </dl>
        <ol>
          <li>{t('sealed.sheet.step1', { link: sheet.link })}</li>
          <li>{t('sealed.sheet.step2')}</li>
          <li>{t('sealed.sheet.step3', { minutes: sheet.minutes })}</li>
          <li>{t('sealed.sheet.step4')}</li>
        </ol>
        <DescriptionList
          items={[
            { term: t('sealed.role'), value: t(`people.role.${sheet.role}`) },
            {
              term: t('sealed.custody'),
              value: t('sealed.custody.value', { custodian: sheet.custodian, place: sheet.place }),
            },
            {
              term: t('sealed.sealedAt'),
              value: `${showFullDateTime(sheet.sealedAt, language)}（${sheet.clinicName}）`,
            },
          ]}
        />
        <p className="sealed-line">{t('sealed.sheet.seal')}</p>
        <p className="sealed-line">{t('sealed.sheet.opened')}</p>
      </article>
    </StaffPage>
  );
}
