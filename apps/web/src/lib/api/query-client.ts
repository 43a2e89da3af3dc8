import { QueryClient } from '@tanstack/react-query';
import { problemOf } from './problem.ts';

/** Answers are remembered in memory alone and end with the page: a shared device keeps nothing of a patient. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        gcTime: 5 * 60_000,
        // A lost connection has been tried twice already, and a refusal stays one.
        retry: (count, error) => count < 2 && problemOf(error).code === 'unavailable',
      },
      mutations: { retry: false },
    },
  });
}
