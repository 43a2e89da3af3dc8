/** Whose chart, at which clinic: the address of everything about one patient. */
export interface PatientAt {
  readonly clinicId: string;
  readonly patientId: string;
}
