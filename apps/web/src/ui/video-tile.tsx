import './video-tile.css';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from './button.tsx';

interface VideoTileProps {
  readonly stream: MediaStream | null;
  /** Whose picture it is, for those who cannot see it. */
  readonly label: string;
  /** The button of browsers that hold sound back; not needed for a muted tile. */
  readonly playLabel?: string;
  /** One's own sound is never played back. */
  readonly muted?: boolean;
  /** One's own face, as in a mirror. */
  readonly mirrored?: boolean;
  /** Shows the whole picture instead of filling the tile. */
  readonly whole?: boolean;
  /** Stands in the place of the picture while there is none; the sound goes on. */
  readonly instead?: ReactNode;
}

/** A picture with its sound. Browsers that hold sound back until a touch get a button for it. */
export function VideoTile({
  stream,
  label,
  playLabel,
  muted = false,
  mirrored = false,
  whole = false,
  instead,
}: VideoTileProps) {
  const video = useRef<HTMLVideoElement>(null);
  const [isHeldBack, setHeldBack] = useState(false);
  useEffect(() => {
    const element = video.current;
    if (element === null) return undefined;
    element.srcObject = stream;
    setHeldBack(false);
    if (stream === null) return undefined;
    let isCurrent = true;
    element.play().catch((error: unknown) => {
      if (isCurrent && error instanceof DOMException && error.name === 'NotAllowedError') setHeldBack(true);
    });
    return () => {
      isCurrent = false;
      element.srcObject = null;
    };
  }, [stream]);
  const look = `video-tile${mirrored ? ' video-tile-mirrored' : ''}${whole ? ' video-tile-contain' : ''}`;
  return (
    <div className={look}>
      {/* oxlint-disable-next-line jsx-a11y/media-has-caption -- a live conversation has no captions to carry */}
      <video ref={video} aria-label={label} autoPlay playsInline muted={muted} />
      {instead !== undefined && instead !== null && <div className="video-tile-instead">{instead}</div>}
      {isHeldBack && playLabel !== undefined && (
        <div className="video-tile-instead">
          <Button
            kind="primary"
            onClick={() => {
              void video.current?.play().then(() => setHeldBack(false));
            }}
          >
            {playLabel}
          </Button>
        </div>
      )}
    </div>
  );
}
