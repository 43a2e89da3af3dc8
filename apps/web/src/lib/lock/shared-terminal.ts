import { civilDateOf } from '@onshin/text/dates';

const peopleKey = 'onshin-used-today';
const placeKey = 'onshin-left-at';

interface Used {
  readonly day: string;
  readonly names: readonly string[];
}

function read<Value>(storage: Storage, key: string, otherwise: Value): Value {
  try {
    return JSON.parse(storage.getItem(key) ?? '') as Value;
  } catch {
    return otherwise;
  }
}

/** The names of those who have used this terminal today, where their clinics let it show them; nothing else is kept. */
export function usedToday(): readonly string[] {
  const { day, names } = read<Used>(localStorage, peopleKey, { day: '', names: [] });
  return day === civilDateOf(new Date()) ? names : [];
}

/** Keeps a name for today, or takes it away where it may not be shown. */
export function noteUser(name: string, isShown: boolean): void {
  const others = usedToday().filter((each) => each !== name);
  const names = isShown ? [name, ...others].slice(0, 8) : others;
  if (names.length === 0) localStorage.removeItem(peopleKey);
  else localStorage.setItem(peopleKey, JSON.stringify({ day: civilDateOf(new Date()), names }));
}

/** Keeps where somebody left off when another person takes the terminal: an address, which holds ids alone. */
export function notePlace(accountId: string): void {
  const places = read<Record<string, string>>(sessionStorage, placeKey, {});
  keepPlaces({ ...places, [accountId]: location.pathname });
}

/** Where somebody left off in this tab; told once. */
export function takePlace(accountId: string): string | null {
  const { [accountId]: place, ...others } = read<Record<string, string>>(sessionStorage, placeKey, {});
  keepPlaces(others);
  return place ?? null;
}

/** Nothing is kept where nobody has handed the terminal on. */
function keepPlaces(places: Readonly<Record<string, string>>): void {
  if (Object.keys(places).length === 0) sessionStorage.removeItem(placeKey);
  else sessionStorage.setItem(placeKey, JSON.stringify(places));
}
