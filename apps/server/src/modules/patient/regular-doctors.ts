/** A doctor with a direct relation to the patient, from recorded visits or declared with a reason (S-1-2-2-iii-a). */
export interface RegularDoctor {
  readonly staffId: string;
  readonly name: string;
  readonly source: 'recordedVisits' | 'declared';
  readonly reason: string;
}

/** Days of visits in person that make a doctor the regular one: repeated care, so more than one. */
const repeated = 2;

/** Who the patient's regular doctors are. A declaration counts beside what visits show. */
export function regularDoctorsOf(
  visits: readonly { on: string; doctorStaffId: string; doctorName: string }[],
  declarations: readonly { staffId: string; name: string; reason: string }[],
): RegularDoctor[] {
  // Two problems written down on one day are one visit.
  const seen = new Map<string, { name: string; days: Set<string> }>();
  for (const visit of visits) {
    const days = seen.get(visit.doctorStaffId)?.days ?? new Set();
    seen.set(visit.doctorStaffId, { name: visit.doctorName, days: days.add(visit.on) });
  }
  const fromVisits = [...seen]
    .filter(([, { days }]) => days.size >= repeated)
    .map(([staffId, { name }]): RegularDoctor => ({ staffId, name, source: 'recordedVisits', reason: '' }));
  const declared = declarations
    .filter((each) => fromVisits.every((known) => known.staffId !== each.staffId))
    .map((each): RegularDoctor => ({ ...each, source: 'declared' }));
  return [...fromVisits, ...declared];
}
