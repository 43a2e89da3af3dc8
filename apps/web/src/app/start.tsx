import type { Audience } from '@onshin/text/message';
import { QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { createQueryClient } from '../lib/api/query-client.ts';
import { loadFirstWords, TextProvider } from '../lib/text/text-provider.tsx';
import '../ui/styles/index.css';

/** Starts one of the two worlds with its words. The font comes after the first picture and moves nothing. */
export async function start(audience: Audience, app: ReactNode): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) throw new Error('the page has no root');
  const first = await loadFirstWords(audience);
  createRoot(root).render(
    <QueryClientProvider client={createQueryClient()}>
      <TextProvider audience={audience} first={first}>
        {app}
      </TextProvider>
    </QueryClientProvider>,
  );
  await import('../ui/styles/fonts.css');
}
