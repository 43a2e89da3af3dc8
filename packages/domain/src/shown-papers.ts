const withPhoto: readonly string[] = ['myNumberCard', 'drivingLicence', 'passport', 'otherWithPhoto'];

/** Whether papers of these kinds show who somebody is: one with a photo, or two different ones without (S-1-4-2-ii). */
export function showsWhoItIs(shown: readonly string[]): boolean {
  return shown.some((each) => withPhoto.includes(each)) || new Set(shown).size >= 2;
}
