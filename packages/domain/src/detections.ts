/** An event of the audit trail as detections see it: staff's alone, in the order of time. */
export interface WatchedEvent {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Hour of the day where the clinic is, 0 to 23. */
  readonly hour: number;
  readonly accountId: string;
  /** What was done, by the name it has in the trail. */
  readonly act: string;
  readonly outcome: 'done' | 'read' | 'refused';
  /** Whose data it was about. */
  readonly patientIds: readonly string[];
  readonly isEmergency: boolean;
  /** Days since the person's sign-in before, where this is a sign-in and there was one. */
  readonly daysAway: number | null;
}

/** What is known of people, so that what looks like curiosity is seen. Keys are folded (`searchKey`). */
export interface WatchedPeople {
  /** Family names of staff, by account. */
  readonly staff: ReadonlyMap<string, string>;
  readonly patients: ReadonlyMap<string, { readonly familyName: string; readonly accountId: string | null }>;
}

/** From when on something is shown to whoever reviews accesses. No guideline names numbers. */
export interface DetectionThresholds {
  /** So many different patients within so many minutes. */
  readonly bulk: { readonly patients: number; readonly minutes: number };
  /** So many refusals within so many minutes. */
  readonly denials: { readonly times: number; readonly minutes: number };
  /** So many failed tries to sign in as somebody within so many minutes; they may be anybody's. */
  readonly signInFailures: { readonly times: number; readonly minutes: number };
  /** Hours between which a clinic sleeps; `from` is in the evening. */
  readonly night: { readonly from: number; readonly until: number };
  /** Days without a sign-in after which one is told. */
  readonly dormant: { readonly days: number };
}

export type DetectionKind =
  | 'bulk'
  | 'repeatedDenials'
  | 'night'
  | 'breakGlass'
  | 'sealedOpened'
  | 'signInFailures'
  | 'namesake'
  | 'colleague'
  | 'dormantAwakened';

export interface Detection {
  readonly kind: DetectionKind;
  /** The first event of it; together with the kind it names the detection for good. */
  readonly firstEventId: string;
  readonly at: number;
  readonly accountId: string;
  readonly count: number;
  readonly patientIds: readonly string[];
}

/**
 * What somebody should look at (A-6.5-C-7-2): never a verdict, for a full surgery and a curious colleague look alike.
 * Later events never rename an earlier detection, so what was said of it stays with it.
 */
export function detect(
  events: readonly WatchedEvent[],
  people: WatchedPeople,
  thresholds: DetectionThresholds,
): Detection[] {
  const byPerson = new Map<string, WatchedEvent[]>();
  for (const event of events) {
    const own = byPerson.get(event.accountId);
    if (own === undefined) byPerson.set(event.accountId, [event]);
    else own.push(event);
  }
  return [...byPerson.values()]
    .flatMap((own) => [
      ...crowds(
        'bulk',
        own.filter((event) => event.patientIds.length > 0),
        thresholds.bulk.minutes,
        (some) => patientsOf(some).length >= thresholds.bulk.patients,
      ),
      ...crowds(
        'repeatedDenials',
        own.filter((event) => event.outcome === 'refused' && event.act !== 'signInFailed'),
        thresholds.denials.minutes,
        (some) => some.length >= thresholds.denials.times,
      ),
      ...crowds(
        'signInFailures',
        own.filter((event) => event.act === 'signInFailed'),
        thresholds.signInFailures.minutes,
        (some) => some.length >= thresholds.signInFailures.times,
      ),
      ...own
        .filter((event) => event.act === 'openedSealedAccount')
        .map((event) => detection('sealedOpened', [event])),
      ...nights(own, thresholds.night),
      ...groups(
        'breakGlass',
        own.filter((event) => event.isEmergency),
        (event) => event.patientIds,
      ),
      ...groups('namesake', own, (event) => event.patientIds.filter((id) => isNamesake(event, id, people))),
      ...groups('colleague', own, (event) => event.patientIds.filter((id) => isColleague(event, id, people))),
      ...own
        .filter((event) => (event.daysAway ?? 0) > thresholds.dormant.days)
        .map((event) => detection('dormantAwakened', [event])),
    ])
    .toSorted((a, b) => a.at - b.at || a.kind.localeCompare(b.kind));
}

/** What does not wait for the month to be over (A-6.5-B-7). The others need nobody at once, or a look at a whole month. */
const urgent: readonly DetectionKind[] = [
  'bulk',
  'repeatedDenials',
  'night',
  'breakGlass',
  'sealedOpened',
  'signInFailures',
];

/** How far back one looks for an alarm: a night, and whatever led to it, lies within. */
export const alarmHours = 24;
/** What began before is taken for the rest of something older: it was looked at when it began. */
const oldHours = 12;

/**
 * What of the last day somebody is to be told of now. Its beginning lies in the later half of the day that was looked at, so
 * that something long never gets another beginning, and with it another name, as that day moves on.
 *
 * @param from where the events begin, in milliseconds since 1970
 */
export function alarmsIn(
  events: readonly WatchedEvent[],
  thresholds: DetectionThresholds,
  from: number,
): Detection[] {
  const nobody: WatchedPeople = { staff: new Map(), patients: new Map() };
  return detect(events, nobody, thresholds).filter(
    ({ kind, at }) => urgent.includes(kind) && at >= from + oldHours * 3_600_000,
  );
}

const patientsOf = (events: readonly WatchedEvent[]): string[] => [
  ...new Set(events.flatMap((event) => event.patientIds)),
];

function detection(
  kind: DetectionKind,
  events: readonly WatchedEvent[],
  patientIds = patientsOf(events),
): Detection {
  const [first] = events;
  if (first === undefined) throw new Error('a detection has an event');
  return {
    kind,
    firstEventId: first.id,
    at: first.at,
    accountId: first.accountId,
    count: events.length,
    patientIds,
  };
}

/** Stretches in which too much happens within some minutes; one goes on as long as no pause is as long as that. */
function crowds(
  kind: DetectionKind,
  events: readonly WatchedEvent[],
  minutes: number,
  isTooMuch: (window: readonly WatchedEvent[]) => boolean,
): Detection[] {
  const span = minutes * 60_000;
  const found: Detection[] = [];
  let from = 0;
  let going: WatchedEvent[] | null = null;
  for (const [index, event] of events.entries()) {
    if (going !== null) {
      if (event.at - (going.at(-1)?.at ?? 0) < span) {
        going.push(event);
        continue;
      }
      found.push(detection(kind, going));
      going = null;
      from = index;
    }
    while (event.at - (events[from]?.at ?? event.at) >= span) from += 1;
    const window = events.slice(from, index + 1);
    if (isTooMuch(window)) going = window;
  }
  if (going !== null) found.push(detection(kind, going));
  return found;
}

/** Charts opened while the clinic sleeps, night by night. */
function nights(events: readonly WatchedEvent[], { from, until }: DetectionThresholds['night']): Detection[] {
  const late = events.filter(
    (event) => event.patientIds.length > 0 && (event.hour >= from || event.hour < until),
  );
  return split(late, (before, event) => event.at - before.at > 12 * 3_600_000).map((night) =>
    detection('night', night),
  );
}

function split<T>(all: readonly T[], isNew: (before: T, each: T) => boolean): T[][] {
  const parts: T[][] = [];
  for (const [index, each] of all.entries()) {
    const before = all[index - 1];
    if (before === undefined || isNew(before, each)) parts.push([each]);
    else parts.at(-1)?.push(each);
  }
  return parts;
}

/** One detection for each patient concerned, whatever was done. */
function groups(
  kind: DetectionKind,
  events: readonly WatchedEvent[],
  concerned: (event: WatchedEvent) => readonly string[],
): Detection[] {
  const byPatient = new Map<string, WatchedEvent[]>();
  for (const event of events) {
    for (const patientId of new Set(concerned(event))) {
      byPatient.set(patientId, [...(byPatient.get(patientId) ?? []), event]);
    }
  }
  return [...byPatient].map(([patientId, own]) => detection(kind, own, [patientId]));
}

function isNamesake(event: WatchedEvent, patientId: string, people: WatchedPeople): boolean {
  const own = people.staff.get(event.accountId);
  const patient = people.patients.get(patientId);
  return (
    own !== undefined && own !== '' && own === patient?.familyName && patient.accountId !== event.accountId
  );
}

function isColleague(event: WatchedEvent, patientId: string, people: WatchedPeople): boolean {
  const owner = people.patients.get(patientId)?.accountId ?? null;
  return owner !== null && owner !== event.accountId && people.staff.has(owner);
}
