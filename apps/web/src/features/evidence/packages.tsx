import type { PeriodEvidenceView } from '@onshin/contract';
import { partsOf } from '@onshin/domain';
import { civilDateOf, showCivilDate } from '@onshin/text/dates';
import { Braces } from 'lucide-react';
import { useLanguage, useStaffText } from '../../lib/text/text-provider.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { PackageButton } from './package-button.tsx';

interface PackagesProps {
  readonly clinicId: string;
  readonly evidence: PeriodEvidenceView;
  /** Staff show once more who they are before they take a file out; an inspector has entered for nothing else. */
  readonly isInspection?: boolean;
}

/** The whole period as documents: one, or as many as it takes, each over its own days. */
export function Packages({ clinicId, evidence, isInspection = false }: PackagesProps) {
  const t = useStaffText();
  const { language } = useLanguage();
  const { from, until } = evidence;
  const parts = partsOf(
    { from, until },
    evidence.consultations.map(({ requestedAt }) => civilDateOf(requestedAt)),
  );
  const isWhole = parts.length === 1;
  const buttons = parts.map((part) => {
    const href = `/api/v1/clinics/${clinicId}/evidence/package?from=${part.from}&until=${part.until}`;
    const words = isWhole
      ? t('period.package')
      : `${showCivilDate(part.from, language)} – ${showCivilDate(part.until, language)}`;
    return isInspection ? (
      <ButtonLink key={part.from} small leaves icon={<Braces aria-hidden="true" />} href={href}>
        {words}
      </ButtonLink>
    ) : (
      <PackageButton key={part.from} href={href} words={words} />
    );
  });
  return (
    <div className="not-printed">
      {isWhole ? (
        buttons
      ) : (
        <Callout title={t('period.package.parts', { count: parts.length })}>
          <div className="row">{buttons}</div>
        </Callout>
      )}
    </div>
  );
}
