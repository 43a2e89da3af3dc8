import type { FileParts } from './file-parts.ts';
import { checkScan } from './check-scan.ts';
import { announceFile, listFiles, openFile, sendFile, withdrawFile } from './files.ts';

export type { FileParts } from './file-parts.ts';
export { fileTraffic } from './file-traffic.ts';
export type { ClamdAddress } from './scan-for-malware.ts';
export { announcedFor, appendFile } from './chart-file.store.ts';
export { storeFile } from './receive-file.ts';

/** Files of a chart: brought in, listed, opened, withdrawn. */
export const fileHandlers = (parts: FileParts) => ({
  announceFile: announceFile(parts),
  sendFile: sendFile(parts),
  listFiles: listFiles(parts),
  openFile,
  withdrawFile: withdrawFile(parts),
  checkScan: checkScan(parts),
});
