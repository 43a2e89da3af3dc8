import { words, type Words } from '../words.ts';

/** A place in the product where a control is met. */
export type Screen =
  | 'request'
  | 'agreement'
  | 'plan'
  | 'place'
  | 'call'
  | 'clinic'
  | 'review'
  | 'waiting'
  | 'closing'
  | 'evidence'
  | 'settings'
  | 'staff'
  | 'sign-in';

/** Every screen in words. */
export const screens: Readonly<Record<Screen, Words>> = {
  request: words('患者の申込', 'the patient’s request'),
  agreement: words('説明と合意', 'explanation and agreement'),
  plan: words('診療計画', 'the care plan'),
  place: words('場所と人の確認', 'place and companions'),
  call: words('通話', 'the call'),
  clinic: words('医療機関の公開ページ', 'the clinic’s public page'),
  review: words('申込の確認', 'the doctor’s review'),
  waiting: words('診察の準備', 'before the call'),
  closing: words('診療のまとめ', 'closing the consultation'),
  evidence: words('遵守記録', 'the evidence'),
  settings: words('医療機関の設定', 'the clinic’s settings'),
  staff: words('職員', 'staff'),
  'sign-in': words('ログイン', 'signing in'),
};
