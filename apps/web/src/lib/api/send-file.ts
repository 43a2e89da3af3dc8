import type { Answer, Params } from '@onshin/contract';
import { languageIn, tagOf } from '../text/language.ts';
import { guardHeaders, sendGuarded } from './guard.ts';
import { operationPath } from './operation-path.ts';
import { clientProblem, type Problem, ProblemError } from './problem.ts';

/**
 * Sends the bytes of a file that was announced, and tells how far it is. By XMLHttpRequest: `fetch` does not say how much
 * has gone out.
 *
 * @param onProgress hears 0 to 100
 */
export async function sendFile(
  params: Params<'sendFile'>,
  file: Blob,
  onProgress: (percent: number) => void,
): Promise<Answer<'sendFile'>> {
  const key = crypto.randomUUID();
  return await sendGuarded(
    async () =>
      await new Promise<Answer<'sendFile'>>((resolve, reject) => {
        const request = new XMLHttpRequest();
        request.open('POST', `/api/v1${operationPath('sendFile', params)}`);
        request.responseType = 'json';
        const headers = {
          ...guardHeaders(),
          accept: 'application/json',
          'accept-language': tagOf(languageIn(document.cookie)),
          'content-type': 'application/octet-stream',
          'idempotency-key': key,
          'x-onshin': '1',
        };
        for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
        request.upload.addEventListener('progress', ({ loaded, total }) =>
          onProgress((100 * loaded) / total),
        );
        request.addEventListener('error', () => reject(new ProblemError(clientProblem('unreachable', 0))));
        request.addEventListener('load', () => {
          const answer: unknown = request.response;
          if (answer === null) reject(new ProblemError(clientProblem('unreadable', request.status)));
          else if (request.status >= 400) reject(new ProblemError(answer as Problem));
          else resolve(answer as Answer<'sendFile'>);
        });
        request.send(file);
      }),
  );
}

/** Where the bytes of a file are fetched from by a link or a picture. */
export const fileAddress = (params: Params<'openFile'>): string =>
  `/api/v1${operationPath('openFile', params)}`;
