import type { CertificateView } from '@onshin/contract';
import { showFullDateTime } from '@onshin/text/dates';
import type { ReactNode } from 'react';
import { useLanguage, useStaffText } from '../../lib/text/text-provider.tsx';
import { Card } from '../../ui/card.tsx';
import { Chip } from '../../ui/chip.tsx';
import { DescriptionList } from '../../ui/lists.tsx';

interface CertificateCardProps {
  readonly title: string;
  readonly certificate: Pick<
    CertificateView,
    'subject' | 'issuer' | 'fingerprint' | 'endsAt' | 'kind' | 'profession'
  >;
  readonly status: CertificateView['status'] | null;
  readonly children?: ReactNode;
}

const tones = { waiting: 'care', approved: 'good', expired: 'off', ended: 'off' } as const;

/** What a certificate says of itself, and what became of it here. */
export function CertificateCard({ title, certificate, status, children }: CertificateCardProps) {
  const t = useStaffText();
  const { language } = useLanguage();
  return (
    <Card
      level={3}
      title={title}
      aside={status !== null && <Chip tone={tones[status]}>{t(`entry.status.${status}`)}</Chip>}
    >
      <DescriptionList
        items={[
          { term: t('entry.subject'), value: certificate.subject },
          { term: t('entry.kind'), value: t(`entry.kind.${certificate.kind}`) },
          ...(certificate.profession === null
            ? []
            : [{ term: t('entry.profession'), value: certificate.profession }]),
          { term: t('entry.issuer'), value: certificate.issuer },
          { term: t('entry.ends'), value: showFullDateTime(certificate.endsAt, language) },
          {
            term: t('entry.fingerprint'),
            value: <span className="entry-fingerprint">{inGroups(certificate.fingerprint)}</span>,
          },
        ]}
      />
      {children}
    </Card>
  );
}

/** Two people compare these on two screens. */
const inGroups = (fingerprint: string): string => fingerprint.match(/.{1,4}/g)?.join(' ') ?? fingerprint;
