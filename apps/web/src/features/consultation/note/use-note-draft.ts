import type { NoteContent } from '@onshin/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { callOperation } from '../../../lib/api/call-operation.ts';
import { useRead } from '../../../lib/api/hooks.ts';
import { problemOf } from '../../../lib/api/problem.ts';
import { useSaveBeforeLock } from '../../../lib/lock/lock.ts';

export const emptyNote: NoteContent = {
  subjective: '',
  objective: '',
  assessment: '',
  plan: '',
  problem: '',
};

export type DraftState = 'loading' | 'clean' | 'unsaved' | 'saving' | 'stale' | 'failed';

interface Consultation {
  readonly clinicId: string;
  readonly consultationId: string;
}

const pause = 800;

/**
 * The draft of a note, saved shortly after the last key. One save at a time, each on the version the last one
 * answered; a draft changed in another window stops saving and asks.
 */
export function useNoteDraft(params: Consultation, firstProblem: string) {
  const client = useQueryClient();
  const note = useRead('getNote', { params });
  const [content, setContent] = useState<NoteContent | null>(null);
  const [state, setState] = useState<DraftState>('loading');
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const [version, setVersion] = useState(0);
  const held = useRef({
    version: 0,
    content: emptyNote,
    isDirty: false,
    saving: null as Promise<void> | null,
  });
  const data = note.data;
  useEffect(() => {
    if (data === undefined || content !== null) return;
    const first = data.draft?.content ?? { ...emptyNote, problem: firstProblem };
    held.current = { version: data.draft?.version ?? 0, content: first, isDirty: false, saving: null };
    setVersion(held.current.version);
    setContent(first);
    setSavedAt(data.draft?.savedAt ?? null);
    setState('clean');
  }, [data, content, firstProblem]);

  const { clinicId, consultationId } = params;
  const save = useCallback(async (): Promise<number> => {
    const now = held.current;
    if (now.saving !== null) await now.saving;
    if (!now.isDirty) return now.version;
    now.isDirty = false;
    setState('saving');
    const run = callOperation('saveNote', {
      params: { clinicId, consultationId },
      ifMatch: now.version,
      body: now.content,
    }).then(
      (answer) => {
        now.version = answer.version;
        setVersion(answer.version);
        setSavedAt(answer.savedAt);
        setState(now.isDirty ? 'unsaved' : 'clean');
      },
      (error: unknown) => {
        now.isDirty = true;
        setState(problemOf(error).code === 'staleVersion' ? 'stale' : 'failed');
      },
    );
    now.saving = run;
    await run;
    now.saving = null;
    return now.version;
  }, [clinicId, consultationId]);

  useSaveBeforeLock(save);
  useEffect(() => {
    // Every key begins the pause anew: that is why the content is looked at here.
    if (content === null || (state !== 'unsaved' && state !== 'failed')) return undefined;
    const timer = setTimeout(() => void save(), state === 'failed' ? 5_000 : pause);
    return () => clearTimeout(timer);
  }, [state, content, save]);

  const change = (part: Partial<NoteContent>): void => {
    const next = { ...held.current.content, ...part };
    held.current.content = next;
    held.current.isDirty = true;
    setContent(next);
    if (state !== 'stale') setState('unsaved');
  };
  const resolve = async (which: 'mine' | 'theirs'): Promise<void> => {
    const { draft } = await client.fetchQuery({
      queryKey: ['getNote', { params: { clinicId, consultationId } }],
      queryFn: () => callOperation('getNote', { params: { clinicId, consultationId } }),
      staleTime: 0,
    });
    held.current.version = draft?.version ?? 0;
    setVersion(held.current.version);
    if (which === 'theirs') {
      held.current.content = draft?.content ?? emptyNote;
      held.current.isDirty = false;
      setContent(held.current.content);
      setState('clean');
    } else {
      setState('unsaved');
    }
  };
  return { note, content, state, savedAt, version, change, resolve, save };
}

export type NoteDraft = ReturnType<typeof useNoteDraft>;
