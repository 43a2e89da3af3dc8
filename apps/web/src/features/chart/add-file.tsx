import type { Body } from '@onshin/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { callOperation } from '../../lib/api/call-operation.ts';
import { sendFile } from '../../lib/api/send-file.ts';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { FormEnd } from '../../parts/staff-frame/form-end.tsx';
import type { PatientAt } from '../../parts/staff-frame/patient-at.ts';
import { CheckboxCard } from '../../ui/choices.tsx';
import { Field } from '../../ui/field.tsx';
import { Select, TextInput } from '../../ui/inputs.tsx';
import { Progress } from '../../ui/loading.tsx';
import { finishedScan, newScan, type ScanDraft, ScanFields } from './scan-fields.tsx';

type Finished = Body<'announceFile'>['scan'];
type Purpose = Body<'announceFile'>['purpose'];
const purposes = [
  'referralLetter',
  'testResult',
  'picture',
  'document',
] as const satisfies readonly Purpose[];
const taken = 'image/jpeg,image/png,image/webp,application/pdf';

interface AddFileProps {
  readonly at: PatientAt;
  readonly mostBytes: number;
  readonly onDone: () => void;
}

/** Chooses a file, says what it is, and sends it. */
export function AddFile({ at, mostBytes, onDone }: AddFileProps) {
  const t = useStaffText();
  const client = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const [purpose, setPurpose] = useState<Purpose | ''>('');
  const [title, setTitle] = useState('');
  const [scan, setScan] = useState<ScanDraft | null>(null);
  const [percent, setPercent] = useState<number | null>(null);
  const megabytes = Math.floor(mostBytes / 1024 / 1024);
  const finished = scan === null || file === null ? null : finishedScan(scan, file);
  const isScanComplete = scan === null || finished !== null;
  const isTooLarge = file !== null && file.size > mostBytes;
  const send = useMutation<
    unknown,
    Error,
    { readonly file: File; readonly purpose: Purpose; readonly scan: Finished }
  >({
    mutationFn: async (chosen) => {
      setPercent(0);
      const body = { purpose: chosen.purpose, title, consultationId: null, scan: chosen.scan };
      const { fileId } = await callOperation('announceFile', { params: at, body });
      return await sendFile({ ...at, fileId }, chosen.file, setPercent);
    },
    onSettled: () => setPercent(null),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['listFiles'] });
      onDone();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (file === null || purpose === '' || isTooLarge || !isScanComplete) return;
    send.mutate({ file, purpose, scan: finished });
  };
  return (
    <form className="stack" onSubmit={submit}>
      <Field
        label={t('file.choose')}
        hint={t('file.choose.hint', { megabytes })}
        error={isTooLarge ? t('file.tooLarge', { megabytes }) : null}
        required
      >
        <TextInput
          type="file"
          accept={taken}
          onChange={(event) => setFile(event.target.files?.[0] ?? null)}
        />
      </Field>
      <Field label={t('file.purpose')} required>
        <Select
          options={purposes.map((value) => ({ value, label: t(`file.purpose.${value}`) }))}
          value={purpose}
          onChange={setPurpose}
        />
      </Field>
      <Field label={t('file.name')} hint={t('file.name.hint')} required>
        <TextInput maxLength={200} value={title} onChange={(event) => setTitle(event.target.value)} />
      </Field>
      <CheckboxCard
        label={t('scan.is')}
        checked={scan !== null}
        onChange={(isScan) => setScan(isScan ? newScan() : null)}
      />
      {scan !== null && <ScanFields draft={scan} onChange={setScan} />}
      {percent !== null && (
        <Progress label={t(percent < 100 ? 'file.sending' : 'file.checking')} percent={percent} />
      )}
      <FormEnd
        error={send.error}
        fault={undefined}
        save={t('file.save')}
        busy={send.isPending}
        isComplete={file !== null && !isTooLarge && isScanComplete && purpose !== '' && title.trim() !== ''}
        onLeave={onDone}
      />
    </form>
  );
}
