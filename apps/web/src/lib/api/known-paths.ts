import type { OperationName, OperationPath } from '@onshin/contract/paths';
import { patientPaths } from '@onshin/contract/patient-paths';

let known: Partial<Record<OperationName, OperationPath>> = patientPaths;

/** Adds what the clinic's pages ask for; patients' pages never carry it. */
export function knowPaths(more: Partial<Record<OperationName, OperationPath>>): void {
  known = { ...known, ...more };
}

/** Where an operation stands, of those these pages know. */
export function pathOf(name: OperationName): OperationPath {
  const path = known[name];
  if (path === undefined) throw new Error(`these pages do not ask for ${name}`);
  return path;
}
