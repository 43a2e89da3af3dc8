import type { ReactNode } from 'react';

/** Pictures beside words that say the same: they are left out for those who listen. */
function Picture({ children }: { readonly children: ReactNode }) {
  return (
    <svg className="picture" viewBox="0 0 120 96" aria-hidden="true" focusable="false">
      <ellipse className="picture-ground" cx="60" cy="52" rx="56" ry="40" />
      {children}
    </svg>
  );
}

const phone = <rect className="picture-paper" x="38" y="8" width="44" height="80" rx="8" />;

/** Writing on a phone what is wrong. */
export function RequestPicture() {
  return (
    <Picture>
      {phone}
      <path className="picture-line" d="M47 24h26M47 34h26M47 44h16" />
      <rect className="picture-key" x="46" y="66" width="28" height="12" rx="4" />
      <path className="picture-strong" d="M82 58 99 41l6 6-17 17-8 2z" />
    </Picture>
  );
}

/** Choosing a day and a time. */
export function BookPicture() {
  return (
    <Picture>
      <rect className="picture-paper" x="24" y="18" width="72" height="66" rx="8" />
      <path className="picture-strong" d="M24 36h72M42 11v13M78 11v13" />
      <path className="picture-dots" d="M38 50h1M53 50h1M68 50h1M83 50h1M38 67h1M83 67h1" />
      <rect className="picture-key" x="47" y="58" width="28" height="18" rx="4" />
      <path className="picture-on-key" d="m55 67 4 4 8-8" />
    </Picture>
  );
}

/** Speaking with the doctor by video. */
export function TalkPicture() {
  return (
    <Picture>
      {phone}
      <circle className="picture-key" cx="60" cy="34" r="10" />
      <path className="picture-key" d="M44 70c0-12 7-20 16-20s16 8 16 20z" />
      <path className="picture-on-key" d="m55 52 5 7 5-7" />
      <path className="picture-strong" d="M92 34c4 4 4 14 0 18M99 28c7 8 7 22 0 30M28 34c-4 4-4 14 0 18M21 28c-7 8-7 22 0 30" />
    </Picture>
  );
}

/** The camera is tried. */
export function CameraPicture() {
  return (
    <Picture>
      <rect className="picture-paper" x="20" y="24" width="58" height="52" rx="8" />
      <path className="picture-strong" d="m78 44 22-12v36L78 56" />
      <circle className="picture-key" cx="49" cy="50" r="12" />
      <circle className="picture-ring" cx="49" cy="50" r="18" />
    </Picture>
  );
}

/** The microphone is tried. */
export function MicrophonePicture() {
  return (
    <Picture>
      <rect className="picture-key" x="48" y="12" width="24" height="44" rx="12" />
      <path className="picture-strong" d="M38 44c0 30 44 30 44 0M60 67v16M46 84h28" />
      <path className="picture-line" d="M24 34v22M14 40v10M96 34v22M106 40v10" />
    </Picture>
  );
}

/** The loudspeaker is tried. */
export function SpeakerPicture() {
  return (
    <Picture>
      <path className="picture-key" d="M28 38h14l20-18v58L42 60H28z" />
      <path className="picture-strong" d="M74 36c7 7 7 19 0 26M84 26c13 13 13 33 0 46" />
    </Picture>
  );
}

/** Sitting in the waiting room. */
export function WaitingPicture() {
  return (
    <Picture>
      <circle className="picture-paper" cx="86" cy="26" r="15" />
      <path className="picture-strong" d="M86 17v9l6 5" />
      <circle className="picture-key" cx="42" cy="28" r="9" />
      <path className="picture-key" d="M32 42c2-3 18-3 20 0l3 18h15v24h-8V68H38z" />
      <path className="picture-strong" d="M26 42v42M26 68h46M34 76v8" />
    </Picture>
  );
}
