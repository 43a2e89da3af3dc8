import type { Answer, OperationName } from '@onshin/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { callOperation, type OperationInput } from './call-operation.ts';
import { isUncertain, problemOf } from './problem.ts';

interface ReadOptions {
  readonly enabled?: boolean;
  /** Ask again every so many milliseconds while the page is seen. */
  readonly every?: number;
}

/** What a read is remembered under: `[name, input]`. Invalidate by `[name]`. */
export function useRead<N extends OperationName>(
  name: N,
  input: OperationInput<N>,
  options: ReadOptions = {},
) {
  return useQuery<Answer<N>>({
    queryKey: [name, input],
    queryFn: ({ signal }) => callOperation(name, input, { signal }),
    enabled: options.enabled ?? true,
    ...(options.every === undefined ? {} : { refetchInterval: options.every }),
  });
}

/**
 * An act. Pressed again after a lost answer it goes out under the same key, so that it is carried out once;
 * a changed input or a clear answer ends the key. All reads are asked again afterwards unless named.
 */
export function useAct<N extends OperationName>(
  name: N,
  options: {
    readonly refresh?: readonly OperationName[];
    readonly onDone?: (answer: Answer<N>) => void;
  } = {},
) {
  const client = useQueryClient();
  const held = useRef<{ readonly of: string; readonly key: string } | null>(null);
  return useMutation<Answer<N>, Error, OperationInput<N>>({
    mutationFn: async (input) => {
      const of = JSON.stringify(input);
      if (held.current?.of !== of) held.current = { of, key: crypto.randomUUID() };
      try {
        const answer = await callOperation(name, input, { idempotencyKey: held.current.key });
        held.current = null;
        return answer;
      } catch (error) {
        if (!isUncertain(problemOf(error))) held.current = null;
        throw error;
      }
    },
    onSuccess: async (answer) => {
      options.onDone?.(answer);
      if (options.refresh === undefined) await client.invalidateQueries();
      else {
        await Promise.all(options.refresh.map((read) => client.invalidateQueries({ queryKey: [read] })));
      }
    },
  });
}
