import { useAct, useRead } from '../../lib/api/hooks.ts';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Skeleton } from '../../ui/loading.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { ActProblem } from '../../parts/staff-frame/act-problem.tsx';
import { CertificateCard } from './certificate-card.tsx';

/** The certificate this device shows now, and those bound to oneself. */
export function OwnCertificates() {
  const t = useStaffText();
  const { data, error } = useRead('getOwnCertificates', {});
  const register = useAct('registerCertificate', { refresh: ['getOwnCertificates', 'listCertificates'] });
  if (error !== null) return <ProblemNotice error={error} />;
  if (data === undefined) return <Skeleton lines={4} />;
  return (
    <Card title={t('entry.own')}>
      <p className="soft">{t('entry.own.lead')}</p>
      {data.shown === null && <p>{t('entry.own.noneShown')}</p>}
      {data.shown !== null && !data.shown.isRegistered && (
        <CertificateCard title={t('entry.own.shown')} certificate={data.shown} status={null}>
          <Button busy={register.isPending} onClick={() => register.mutate({})}>
            {t('entry.own.register')}
          </Button>
          {register.isError && <ActProblem error={register.error} />}
        </CertificateCard>
      )}
      {data.certificates.map((each) => (
        <CertificateCard
          key={each.id}
          title={each.fingerprint === data.shown?.fingerprint ? t('entry.own.shown') : t('entry.own.other')}
          certificate={each}
          status={each.status}
        />
      ))}
    </Card>
  );
}
