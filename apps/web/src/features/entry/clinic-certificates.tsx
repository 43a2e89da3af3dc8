import { useAct, useRead } from '../../lib/api/hooks.ts';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Skeleton } from '../../ui/loading.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { ActProblem } from '../../parts/staff-frame/act-problem.tsx';
import { useStaff } from '../../parts/staff-frame/staff-place.tsx';
import { CertificateCard } from './certificate-card.tsx';

/** The certificates of the clinic's people: somebody other than the holder compares and approves. */
export function ClinicCertificates() {
  const t = useStaffText();
  const { clinicId } = useStaff();
  const { data, error } = useRead('listCertificates', { params: { clinicId } });
  const decide = useAct('decideCertificate', { refresh: ['listCertificates', 'getOwnCertificates'] });
  const press = (certificateId: string, decision: 'approve' | 'end') => () =>
    decide.mutate({ params: { clinicId, certificateId }, body: { decision } });
  if (error !== null) return <ProblemNotice error={error} />;
  if (data === undefined) return <Skeleton lines={4} />;
  return (
    <Card title={t('entry.clinic')}>
      <p className="soft">{t('entry.clinic.lead')}</p>
      {data.people.length === 0 && <p>{t('entry.clinic.none')}</p>}
      {decide.isError && <ActProblem error={decide.error} />}
      {data.people.flatMap((person) =>
        person.certificates.map((each) => (
          <CertificateCard key={each.id} title={person.name} certificate={each} status={each.status}>
            {each.status !== 'ended' && (
              <div className="row">
                {each.status === 'waiting' && (
                  <Button busy={decide.isPending} onClick={press(each.id, 'approve')}>
                    {t('entry.approve')}
                  </Button>
                )}
                <Button kind="quiet" busy={decide.isPending} onClick={press(each.id, 'end')}>
                  {t('entry.end')}
                </Button>
              </div>
            )}
          </CertificateCard>
        )),
      )}
    </Card>
  );
}
