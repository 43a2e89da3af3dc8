import './pictures.css';

const drawings = {
  camera: (
    <>
      <rect className="draw-paper" x="26" y="28" width="74" height="50" rx="12" />
      <path className="draw-key" d="m104 46 26-13v40l-26-13Z" />
      <circle className="draw-soft" cx="63" cy="53" r="14" />
      <circle className="draw-line" cx="63" cy="53" r="14" />
    </>
  ),
  microphone: (
    <>
      <rect className="draw-key" x="65" y="10" width="30" height="50" rx="15" />
      <path className="draw-line" d="M52 46c0 17 12 28 28 28s28-11 28-28M80 74v16M64 90h32" />
      <path className="draw-stroke" d="M36 34v20M124 34v20M22 40v8M138 40v8" />
    </>
  ),
  speaker: (
    <>
      <path className="draw-paper" d="M36 38h20l28-22v68L56 62H36Z" />
      <path
        className="draw-stroke"
        d="M98 36c8 8 8 20 0 28M110 26c14 14 14 34 0 48M122 16c20 20 20 48 0 68"
      />
    </>
  ),
} as const;

/** A drawing beside the words of a device check; it says nothing the words do not. */
export function DevicePicture({ device }: { readonly device: keyof typeof drawings }) {
  return (
    <svg className="device-picture" viewBox="0 0 160 100" aria-hidden="true">
      {drawings[device]}
    </svg>
  );
}
