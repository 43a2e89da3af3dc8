import './files-card.css';
import type { ChartFileView } from '@onshin/contract';
import { showDateTime } from '@onshin/text/dates';
import { FileText, ImageIcon } from 'lucide-react';
import { useState } from 'react';
import { useRead } from '../../lib/api/hooks.ts';
import { fileAddress } from '../../lib/api/send-file.ts';
import { useLanguage, useStaffText } from '../../lib/text/text-provider.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import type { PatientAt } from '../../parts/staff-frame/patient-at.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Chip } from '../../ui/chip.tsx';
import { Skeleton } from '../../ui/loading.tsx';
import { AddFile } from './add-file.tsx';
import { CheckScan } from './check-scan.tsx';
import { WithdrawFile } from './withdraw-file.tsx';

/** Pictures and papers of a chart. */
export function FilesCard({ at }: { readonly at: PatientAt }) {
  const t = useStaffText();
  const [isOpen, setOpen] = useState(false);
  const { data, error } = useRead('listFiles', { params: at });
  return (
    <Card
      title={t('file.title')}
      aside={
        !isOpen &&
        data !== undefined && (
          <Button small onClick={() => setOpen(true)}>
            {t('file.add')}
          </Button>
        )
      }
    >
      {isOpen && data !== undefined && (
        <AddFile at={at} mostBytes={data.mostBytes} onDone={() => setOpen(false)} />
      )}
      {error !== null && <ProblemNotice error={error} />}
      {data === undefined && error === null && <Skeleton lines={3} />}
      {data?.files.length === 0 && !isOpen && <p className="soft">{t('file.none')}</p>}
      {data !== undefined && <Files at={at} files={data.files} behind={data.behind} />}
    </Card>
  );
}

interface FilesProps {
  readonly at: PatientAt;
  readonly files: readonly ChartFileView[];
  readonly behind: string | null;
}

/** A page of files, and under it the next one when somebody asks for it. */
function Files({ at, files, behind }: FilesProps) {
  const t = useStaffText();
  const [isMore, setMore] = useState(false);
  const next = useRead(
    'listFiles',
    { params: at, query: { behind: behind ?? '' } },
    { enabled: isMore && behind !== null },
  );
  return (
    <>
      <ul className="files">
        {files.map((file) => (
          <File key={file.id} at={at} file={file} />
        ))}
      </ul>
      {behind !== null && !isMore && (
        <Button small kind="quiet" onClick={() => setMore(true)}>
          {t('file.more')}
        </Button>
      )}
      {next.error !== null && <ProblemNotice error={next.error} />}
      {next.data !== undefined && <Files at={at} files={next.data.files} behind={next.data.behind} />}
    </>
  );
}

function File({ at, file }: { readonly at: PatientAt; readonly file: ChartFileView }) {
  const t = useStaffText();
  const { language } = useLanguage();
  const { withdrawn } = file;
  return (
    <li className="file">
      <Preview file={file} />
      <div>
        <p>
          {file.mayOpen ? (
            // The bytes come as an answer of their own; who opened them is written down.
            <a href={fileAddress({ ...at, fileId: file.id })} target="_blank" rel="noreferrer">
              {file.title}
            </a>
          ) : (
            <strong>{file.title}</strong>
          )}
        </p>
        <p className="soft">
          {t(`file.purpose.${file.purpose}`)}・{sizeOf(t, file)}
        </p>
        <p className="soft">
          <small>{t('file.added', { name: file.addedByName, at: showDateTime(file.at, language) })}</small>
        </p>
        {file.scan !== null && <ScanLine scan={file.scan} />}
        {withdrawn !== null && (
          <p>
            <Chip tone="care">{t('file.withdrawn')}</Chip> {t(`file.why.${withdrawn.why}`)} {withdrawn.words}
          </p>
        )}
      </div>
      {withdrawn === null && (
        <div className="row">
          {file.scan?.mayCheck === true && <CheckScan at={at} file={file} />}
          <WithdrawFile at={at} file={file} />
        </div>
      )}
    </li>
  );
}

function ScanLine({ scan }: { readonly scan: NonNullable<ChartFileView['scan']> }) {
  const t = useStaffText();
  const { check, paper, dotsPerInch: dots, paperAt: place } = scan;
  return (
    <p>
      <small>{t('scan.line', { paper: t(`scan.paper.${paper}`), dots, place })}</small>{' '}
      {check === null ? (
        <Chip tone="care">{t('scan.waiting')}</Chip>
      ) : (
        <Chip tone={check.isSame ? 'good' : 'bad'}>
          {check.isSame
            ? t('scan.same', { name: check.by })
            : t('scan.different', { name: check.by, words: check.words })}
        </Chip>
      )}
    </p>
  );
}

/** The small picture, or a sign of what it is; the title beside it is the link. */
function Preview({ file: { preview, mediaType } }: { readonly file: ChartFileView }) {
  return (
    <span className="file-picture">
      {preview === null ? (
        mediaType === 'application/pdf' ? (
          <FileText aria-hidden="true" />
        ) : (
          <ImageIcon aria-hidden="true" />
        )
      ) : (
        <img src={`data:image/webp;base64,${preview}`} alt="" />
      )}
    </span>
  );
}

function sizeOf(t: ReturnType<typeof useStaffText>, { pages, width, height, size }: ChartFileView): string {
  const kilobytes = Math.max(1, Math.round(size / 1024));
  return pages === null
    ? t('file.pixels', { width: width ?? 0, height: height ?? 0, kilobytes })
    : t('file.pages', { pages, kilobytes });
}
