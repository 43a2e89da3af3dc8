import './kbd.css';

/** A key or keys pressed together, such as `Ctrl+K`. */
export function Kbd({ keys }: { readonly keys: string }) {
  return (
    <span className="keys">
      {keys.split('+').map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  );
}
