/** Sitting in the waiting room. */
export function WaitingPicture() {
  return (
    <svg className="picture" viewBox="0 0 120 96" aria-hidden="true">
      <ellipse className="picture-ground" cx="60" cy="52" rx="56" ry="40" />
      <circle className="picture-paper" cx="86" cy="26" r="15" />
      <path className="picture-strong" d="M86 17v9l6 5" />
      <circle className="picture-key" cx="42" cy="28" r="9" />
      <path className="picture-key" d="M32 42c2-3 18-3 20 0l3 18h15v24h-8V68H38z" />
      <path className="picture-strong" d="M26 42v42M26 68h46M34 76v8" />
    </svg>
  );
}
