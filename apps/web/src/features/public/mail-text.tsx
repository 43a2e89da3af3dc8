import './mail-text.css';

/** The plain text of a mail; its links on this server can be pressed, as in a mail program. */
export function MailText({ text }: { readonly text: string }) {
  return (
    <div className="mail-text">
      {text.split(/(https?:\/\/\S+)/).map((part, index) =>
        index % 2 === 1 ? (
          <a key={`${index} ${part}`} href={localPart(part)}>
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </div>
  );
}

/** The demonstration is reached under many names: the path is what counts. */
function localPart(link: string): string {
  const { pathname, search, hash } = new URL(link);
  return `${pathname}${search}${hash}`;
}
