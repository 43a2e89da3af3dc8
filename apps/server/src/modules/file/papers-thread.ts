import { parentPort, workerData } from 'node:worker_threads';
import { judgePapers } from './judge-papers.ts';

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- between threads there is no origin
parentPort?.postMessage(await judgePapers(Buffer.from(workerData as Uint8Array)));
