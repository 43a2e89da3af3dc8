import type { ConsultationView } from '@onshin/contract';
import { useStaffText } from '../../../lib/text/text-provider.tsx';
import { Card } from '../../../ui/card.tsx';
import { DescriptionList } from '../../../ui/lists.tsx';
import { Disposition } from '../disposition.tsx';
import { NoteVersions } from './note-versions.tsx';

interface ClosedProps {
  readonly view: ConsultationView;
  readonly isMine: boolean;
}

/** After the end: what was written, and what follows. */
export function Closed({ view, isMine }: ClosedProps) {
  const t = useStaffText();
  return (
    <>
      <Disposition view={view} />
      {view.followUp !== null && (
        <Card title={t('close.followUp')}>
          <DescriptionList
            items={[
              { term: t('close.next'), value: view.followUp.next },
              { term: t('close.ifWorse'), value: view.followUp.ifWorse },
            ]}
          />
        </Card>
      )}
      <NoteVersions view={view} isMine={isMine} />
    </>
  );
}
