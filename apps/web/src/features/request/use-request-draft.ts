import { useCallback, useEffect, useRef, useState } from 'react';
import { callOperation } from '../../lib/api/call-operation.ts';
import { useRead } from '../../lib/api/hooks.ts';
import { isBegun, readDraft, type RequestDraft } from './request-draft.ts';

const saveAfter = 700;
const place = (clinicId: string) => ({ clinicId, kind: 'request', key: 'new' }) as const;

/** The draft a person has begun, from whichever device; kept at the server, never on the device. */
export function useRequestDraft(clinicId: string) {
  const kept = useRead('getDraft', { params: place(clinicId) });
  const [own, setOwn] = useState<RequestDraft | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const pending = useRef<{ timer: ReturnType<typeof setTimeout>; draft: RequestDraft } | null>(null);
  const stored = kept.data === undefined ? null : readDraft(kept.data.content);
  const draft = own ?? stored;

  const save = useCallback(
    (next: RequestDraft) => {
      pending.current = null;
      callOperation(
        'saveDraft',
        { params: place(clinicId), body: { content: { ...next } } },
        { keepalive: true },
      ).then(
        () => setFailed(false),
        () => setFailed(true),
      );
    },
    [clinicId],
  );

  const change = (part: Partial<RequestDraft>): void => {
    if (draft === null) return;
    const next = { ...draft, ...part };
    setOwn(next);
    if (pending.current !== null) clearTimeout(pending.current.timer);
    pending.current = { draft: next, timer: setTimeout(() => save(next), saveAfter) };
  };

  // Leaving in the middle of a word loses nothing.
  useEffect(() => {
    const flush = (): void => {
      if (pending.current === null) return;
      clearTimeout(pending.current.timer);
      save(pending.current.draft);
    };
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [save]);

  const clear = async (): Promise<void> => {
    if (pending.current !== null) clearTimeout(pending.current.timer);
    pending.current = null;
    await callOperation('saveDraft', { params: place(clinicId), body: { content: {} } });
  };

  return {
    draft,
    isPending: kept.isPending,
    error: kept.error,
    retry: () => void kept.refetch(),
    isResumed: own === null && stored !== null && isBegun(stored),
    hasFailed,
    change,
    clear,
  };
}
