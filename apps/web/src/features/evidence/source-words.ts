import type { useStaffText } from '../../lib/text/text-provider.tsx';

const sources = ['regularDoctor', 'identifiedAndSeenBefore', 'other'] as const;

/** What makes a person obviously known, in words; anything else is somebody's own reason and stands as it was written. */
export function sourceWords(t: ReturnType<typeof useStaffText>, written: string): string {
  const source = sources.find((each) => written === each || written.startsWith(`${each}: `));
  if (source === undefined) return written;
  const detail = written.slice(source.length + 2).trim();
  const words = t(`evidence.source.${source}`);
  return detail === '' || detail === source ? words : `${words}（${detail}）`;
}
