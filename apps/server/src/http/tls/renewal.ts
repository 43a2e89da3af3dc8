import { statSync } from 'node:fs';
import type { Server } from 'node:https';
import type { Logger } from 'pino';
import { type CertificateFiles, readCertificate } from './certificate.ts';
import { strictOptions, type TlsFloor } from './strict.ts';

const day = 86_400_000;

/** How loud the end of a certificate is: nothing to say for months, a notice in the last one, an error in the last week. */
export function urgencyOf(endsAt: Date, now: Date): 'none' | 'notice' | 'error' {
  const left = endsAt.getTime() - now.getTime();
  if (left > 30 * day) return 'none';
  return left > 7 * day ? 'notice' : 'error';
}

interface Watched {
  readonly server: Server;
  readonly files: CertificateFiles;
  readonly floor: TlsFloor;
  readonly clientCa: string | undefined;
  readonly logger: Logger;
  /** Told the end of each certificate that was taken up. */
  readonly onRenewed?: (endsAt: Date) => void;
  /** Milliseconds between two looks. */
  readonly every?: number;
}

/**
 * Takes up a renewed certificate while the server runs, and says in the log when nobody renews it. A renewal that cannot
 * be used leaves the former in place. Returns what ends the watch.
 */
export function watchCertificate({
  server,
  files,
  floor,
  clientCa,
  logger,
  onRenewed,
  every = 60_000,
}: Watched): () => void {
  let seen = stampOf(files);
  let { endsAt } = readCertificate(files);
  let saidOn = '';
  const say = () => {
    const now = new Date();
    const urgency = urgencyOf(endsAt, now);
    const today = now.toISOString().slice(0, 10);
    if (urgency === 'none' || saidOn === today) return;
    saidOn = today;
    logger[urgency === 'error' ? 'error' : 'warn'](
      { endsAt: endsAt.toISOString() },
      'the certificate ends soon',
    );
  };
  const look = () => {
    const stamp = stampOf(files);
    if (stamp !== seen) {
      seen = stamp;
      try {
        const fresh = readCertificate(files);
        server.setSecureContext({
          ...strictOptions(floor),
          cert: fresh.cert,
          key: fresh.key,
          ...(clientCa === undefined ? {} : { ca: clientCa }),
        });
        ({ endsAt } = fresh);
        onRenewed?.(endsAt);
        logger.info({ endsAt: endsAt.toISOString() }, 'took up the renewed certificate');
      } catch (error) {
        logger.error(
          { error: error instanceof Error ? error.message : 'unknown' },
          'kept the former certificate',
        );
      }
    }
    say();
  };
  say();
  const timer = setInterval(look, every);
  timer.unref();
  return () => clearInterval(timer);
}

/** Changes when either file does; a file that is away for a moment, as renewals do it, is a change as well. */
function stampOf(files: CertificateFiles): string {
  return [files.certificate, files.key]
    .map((path) => {
      const stat = statSync(path, { throwIfNoEntry: false });
      return stat === undefined ? 'away' : `${stat.mtimeMs}:${stat.size}:${stat.ino}`;
    })
    .join(' ');
}
