/** The text of a file as spreadsheet programs in Japan write it: UTF-8, with or without its mark, otherwise Shift_JIS. */
export function decodeText(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('shift_jis').decode(bytes);
  }
}
